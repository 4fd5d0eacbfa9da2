import { useLanguage, type Language } from "./language.ts";

/** The same words in each language: what one has, all have, or it does not compile. */
export type Words<W> = Record<Language, W>;

/** Vietnamese says which words there are; a word with a number in it is a function. */
export const inAllLanguages = <W,>(VI: W, EN: NoInfer<W>, JA: NoInfer<W>): Words<W> => ({ VI, EN, JA });

export const useWords = <W,>(words: Words<W>): W => words[useLanguage().language];

/** English alone of the three tells one from many. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
