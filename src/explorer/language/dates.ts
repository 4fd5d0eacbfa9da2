import { useLanguage, type Language } from "./language.ts";

const spelled = { EN: "en-GB", JA: "ja" } as const;

const ranges = {
  VI: { since: (date: string) => `từ ${date}`, until: (date: string) => `đến ${date}` },
  EN: { since: (date: string) => `since ${date}`, until: (date: string) => `until ${date}` },
  JA: { since: (date: string) => `${date}から`, until: (date: string) => `${date}まで` },
} satisfies Record<Language, unknown>;

/** A `PartialDate`: `2017`, `2017-10`, `2017-10-12`, as the language writes it. What is not known is not made up. */
export function dateIn(language: Language, date: string): string {
  const [year, month, day] = date.split("-") as [string, string?, string?];
  if (language === "VI") return [day, month, year].filter(Boolean).join("/");
  if (month === undefined) return language === "JA" ? `${year}年` : year;

  return new Intl.DateTimeFormat(spelled[language], { ...(day && { day: "numeric" }), month: "long", year: "numeric", timeZone: "UTC" })
    .format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}

/** A whole date with its day of the week: Thursday 12 October 2017. */
export const weekdayIn = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(language === "VI" ? "vi" : spelled[language], { dateStyle: "full", timeZone: "UTC" }).format(Date.parse(date));

/** A `Period`: one date, or two with a slash, `..` for an end that is not known. */
export function periodIn(language: Language, period: string): string {
  const [from, to] = period.split("/");
  if (to === undefined || from === to) return dateIn(language, from!);
  if (from === "..") return ranges[language].until(dateIn(language, to));
  if (to === "..") return ranges[language].since(dateIn(language, from!));
  return `${dateIn(language, from!)} – ${dateIn(language, to)}`;
}

/** The dates of a fact that has a beginning and an end; null where neither is known. */
export function spanIn(language: Language, since: string | null, until: string | null): string | null {
  return since === null && until === null ? null : periodIn(language, `${since ?? ".."}/${until ?? ".."}`);
}

export function useDates() {
  const { language } = useLanguage();
  return {
    date: (date: string) => dateIn(language, date),
    period: (period: string) => periodIn(language, period),
    span: (since: string | null, until: string | null) => spanIn(language, since, until),
  };
}

/** The day it is where the reader sits, as a `PartialDate`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
