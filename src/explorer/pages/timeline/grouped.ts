import { firstDay } from "../../language/days.ts";

/** @property month In which they begin; null where that is not known. */
export type Month<Entry> = { month: string | null; entries: Entry[] };

/** @property year Null where the beginning is not known. */
export type Year<Entry> = { year: string | null; months: Month<Entry>[] };

export const yearOf = (when: string): string | null => firstDay(when)?.slice(0, 4) ?? null;

/** By the year and month in which they begin, those of a year without a month first. Otherwise in the order in which they came. */
export function grouped<Entry extends { when: string }>(entries: readonly Entry[]): Year<Entry>[] {
  const years = new Map<string | null, Map<string, Entry[]>>();
  for (const entry of entries) {
    const [year, month] = [yearOf(entry.when), monthOf(entry.when) ?? ""];
    const months = years.get(year) ?? new Map<string, Entry[]>();
    const inMonth = months.get(month) ?? [];
    years.set(year, months.set(month, inMonth));
    inMonth.push(entry);
  }

  return [...years].map(([year, months]) => ({
    year,
    months: [...months].sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, inMonth]) => ({ month: month || null, entries: inMonth })),
  }));
}

function monthOf(when: string): string | null {
  const start = when.split("/")[0]!;
  return start.length > 4 ? start.slice(0, 7) : null;
}

/** The first that begins after a day, as they stand on the page: the line of that day is drawn before it. What may begin anywhere in its year is no measure. */
export function firstBehind<Entry extends { when: string }>(years: readonly Year<Entry>[], day: string): Entry | undefined {
  return years
    .flatMap(({ year, months }) => months.filter(({ month }) => month !== null || year !== day.slice(0, 4)).flatMap(({ entries }) => entries))
    .find(({ when }) => (firstDay(when) ?? "") > day);
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
