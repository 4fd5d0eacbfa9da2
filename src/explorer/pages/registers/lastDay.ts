/** The last day that a period may mean, as `2018-06-30`; null where its end is not known. */
export function lastDay(period: string): string | null {
  const end = period.split("/").at(-1)!;
  if (end === "..") return null;
  const [year, month, day] = end.split("-").map(Number) as [number, number?, number?];
  return day !== undefined ? end : new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
