import { tags, type Language } from "./language.ts";

/** What has no words in the reader's language stands in English, or as the source prints it: for `lang`. */
export const languageOf = ({ value, printed, english }: { value: string; printed: string; english: string }, language: Language): string =>
  value === printed ? tags.VI : value === english ? tags.EN : tags[language];
