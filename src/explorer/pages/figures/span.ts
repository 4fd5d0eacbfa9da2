const day = 86_400_000;

/** The days that a period covers, as times: from its first to the end of its last. An end that is not known is the other one. */
export function spanOf(period: string): { start: number; end: number } {
  const [from, to = from] = period.split("/") as [string, string?];
  const first = from === ".." ? to! : from;
  const last = to === ".." ? from : to!;
  return { start: startOf(first), end: endOf(last) };
}

const parts = (date: string) => date.split("-").map(Number) as [number, number?, number?];

function startOf(date: string): number {
  const [year, month, dayOfMonth] = parts(date);
  return Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1);
}

function endOf(date: string): number {
  const [year, month, dayOfMonth] = parts(date);
  if (dayOfMonth !== undefined) return startOf(date) + day;
  return month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
}

/** Whole years around some spans: where they begin, and the end of the last. */
export function yearsAround(spans: readonly { start: number; end: number }[]): number[] {
  const first = new Date(Math.min(...spans.map(({ start }) => start))).getUTCFullYear();
  const last = new Date(Math.max(...spans.map(({ end }) => end)) - 1).getUTCFullYear();
  return Array.from({ length: last - first + 2 }, (_, after) => Date.UTC(first + after, 0, 1));
}
