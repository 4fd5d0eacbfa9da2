import { tags, useLanguage, type Language } from "./language.ts";

/** 1.349,31 in Vietnamese, 1,349.31 in English and Japanese: as the API's sentences have it. */
export const numberIn = (language: Language, value: number): string =>
  new Intl.NumberFormat(tags[language], { maximumFractionDigits: 20 }).format(value);

export function useNumber(): (value: number) => string {
  const { language } = useLanguage();
  return (value) => numberIn(language, value);
}
