import { firstDay } from "../../language/days.ts";

/** Entries of one month, or of a year where no month is known; in the API's order, which it keeps. */
export type Month<Entry> = { month: string | null; entries: Entry[] };

/** @property year Null where the beginning is not known. */
export type Year<Entry> = { year: string | null; months: Month<Entry>[] };

export const yearOf = (when: string): string | null => firstDay(when)?.slice(0, 4) ?? null;

export function grouped<Entry extends { when: string }>(entries: readonly Entry[]): Year<Entry>[] {
  const years: Year<Entry>[] = [];
  for (const entry of entries) {
    const year = yearOf(entry.when);
    const start = entry.when.split("/")[0]!;
    const month = year !== null && start.length > 4 ? start.slice(0, 7) : null;

    if (years.length === 0 || years.at(-1)!.year !== year) years.push({ year, months: [] });
    const { months } = years.at(-1)!;
    if (months.length === 0 || months.at(-1)!.month !== month) months.push({ month, entries: [] });
    months.at(-1)!.entries.push(entry);
  }
  return years;
}

/** How many begin in each year, from the first to the last, those without any too. */
export function countsByYear(entries: readonly { when: string }[]): { year: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { when } of entries) {
    const year = yearOf(when);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size === 0) return [];

  const years = [...counts.keys()].map(Number);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => String(first + at).padStart(4, "0")).map((year) => ({ year, count: counts.get(year) ?? 0 }));
}

/** Where a year stands on the page. */
export const anchorOf = (year: string | null): string => `year-${year ?? "unknown"}`;
