import { createContext, useContext } from "react";
import type { Language } from "../api/schema.generated.ts";

export type { Language };

export const languages: readonly Language[] = ["VI", "EN", "JA"];

/** BCP 47, for `lang` and for Intl. */
export const tags = { VI: "vi", EN: "en", JA: "ja" } as const satisfies Record<Language, string>;

/** What each language calls itself. */
export const ownNames = { VI: "Tiếng Việt", EN: "English", JA: "日本語" } as const satisfies Record<Language, string>;

export type Reading = { language: Language; choose(language: Language): void };

export const ReadingContext = createContext<Reading>({ language: "VI", choose: () => {} });

/** The language that the reader chose. */
export const useLanguage = (): Reading => useContext(ReadingContext);
