/** The last day that a period may mean, as `2018-06-30`; null where its end is not known. */
export function lastDay(period: string): string | null {
  const end = period.split("/").at(-1)!;
  if (end === "..") return null;
  const [year, month, day] = end.split("-").map(Number) as [number, number?, number?];
  return day !== undefined ? end : new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** The first day that a period may mean, as `2018-04-01`; null where its beginning is not known. */
export function firstDay(period: string): string | null {
  const start = period.split("/")[0]!;
  if (start === "..") return null;
  const [year, month, day] = start.split("-") as [string, string?, string?];
  return [year, month ?? "01", day ?? "01"].join("-");
}

/** Whether a text from an address is a `PartialDate`: a year, a month or a day that there is. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (parts === null || parts[1] === "0000") return false;
  return !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
