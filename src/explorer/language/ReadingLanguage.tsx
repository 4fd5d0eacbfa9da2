import { useEffect, useMemo, useState, type ReactNode } from "react";
import { languages, ReadingContext, tags, type Language } from "./language.ts";

const kept = "language";

/** Vietnamese, unless the address says `?lang=ja` or the reader chose another before. The choice is kept in this browser. */
export function ReadingLanguage({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(first);

  useEffect(() => {
    document.documentElement.lang = tags[language];
  }, [language]);

  const reading = useMemo(() => ({
    language,
    choose: (chosen: Language) => {
      localStorage.setItem(kept, tags[chosen]);
      setLanguage(chosen);
    },
  }), [language]);

  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

function first(): Language {
  const wanted = [new URLSearchParams(location.search).get("lang"), localStorage.getItem(kept)];
  return wanted.map((tag) => languages.find((language) => tags[language] === tag)).find((found) => found) ?? "VI";
}
