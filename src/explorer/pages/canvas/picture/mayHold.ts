/** Days compare as text once they are whole. A year without a month began on its first day at the earliest and ended on its last at the latest. */
const earliest = (date: string): string => date + "-01-01".slice(date.length - 4);
const latest = (date: string): string => date + "-12-31".slice(date.length - 4);

/** Whether it may hold then, as the API's `asOf` has it: a date that is not known excludes nothing. */
export const mayHold = ({ since, until }: { since: string | null; until: string | null }, on: string): boolean =>
  (since === null || earliest(since) <= latest(on)) && (until === null || latest(until) >= earliest(on));
