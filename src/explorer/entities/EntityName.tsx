import { tags, useLanguage } from "../language/language.ts";
import type { NamedFragment } from "./entity.generated.ts";
import styles from "./EntityName.module.css";

/** Where the other names were not asked for, the name stands alone, and a name in another language is not marked: proper names need not be (WCAG 3.1.2). */
export type Names = Pick<NamedFragment, "name"> & Partial<Pick<NamedFragment, "names">>;

/** The name in the reader's language, and beside it the original: as the first source prints it, where that is another. */
export function EntityName({ entity, alone = false }: { entity: Names; alone?: boolean }) {
  const { language } = useLanguage();
  const shown = entity.names ? entity.names.find((name) => name.text === entity.name)?.language ?? tags[language] : undefined;
  const original = originalOf(entity);

  return (
    <>
      <span lang={shown}>{entity.name}</span>
      {!alone && original && <> <span className={styles.original} lang={original.language}>{original.text}</span></>}
    </>
  );
}

/** Beside a translation, what the first source prints; beside what a source prints, the Japanese script where a source has it. */
export function originalOf({ name, names = [] }: Names): { text: string; language: string } | undefined {
  const printed = names.filter(({ use }) => use === "OFFICIAL");
  const isPrinted = printed.some(({ text }) => text === name);
  return printed.find(({ text, language }) => text !== name && (language === "ja" || !isPrinted));
}
