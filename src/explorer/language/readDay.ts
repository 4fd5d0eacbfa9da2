import { isDate } from "./days.ts";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** The year before the first of each era. */
const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** How a day is written: in numbers with the year first or last, in words in each of the page's languages. */
const forms: [RegExp, (parts: string[]) => [year: number, month: number, day: number]][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([year, month, day]) => [+year!, +month!, +day!]],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([year, month, day]) => [+year!, +month!, +day!]],
  [/^(令和|平成|昭和)(\d{1,2}|元)年(\d{1,2})月(\d{1,2})日$/, ([era, year, month, day]) => [eras[era!]! + (year === "元" ? 1 : +year!), +month!, +day!]],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, ([day, month, year]) => [+year!, +month!, +day!]],
  [/^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})$/, ([day, month, year]) => [+year!, +month!, +day!]],
  [/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/, ([day, month, year]) => [+year!, monthOf(month!), +day!]],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([month, day, year]) => [+year!, monthOf(month!), +day!]],
];

/** What somebody typed, as `2017-10-12`; null where it is no day that there is. The day comes before the month, as all our sources write it. */
export function readDay(typed: string): string | null {
  const text = typed.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ").replaceAll(/ ?([年月日/]) ?/g, "$1");
  for (const [form, read] of forms) {
    const parts = form.exec(text);
    if (parts === null) continue;
    const [year, month, day] = read(parts.slice(1));
    const date = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
    return isDate(date) ? date : null;
  }
  return null;
}

/** By three letters of it or more; 0, which is no month, for any other word. */
const monthOf = (word: string): number => months.findIndex((month) => month.startsWith(word)) + 1;
