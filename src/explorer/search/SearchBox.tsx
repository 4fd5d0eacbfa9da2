import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { NamedFragment } from "../entities/entity.generated.ts";
import { useWords } from "../language/words.ts";
import { EntityCombobox } from "./EntityCombobox.tsx";
import { searchWords } from "./words.ts";
import styles from "./SearchBox.module.css";

type Props = { onChoose(entity: NamedFragment): void; onAll(text: string): void };

/** Stands in the header of every page; `/` leads to it from wherever nothing is typed. */
export function SearchBox({ onChoose, onAll }: Props) {
  const words = useWords(searchWords);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || at.isContentEditable || at.matches("input, textarea, select")) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", focus);
    return () => removeEventListener("keydown", focus);
  }, []);

  return (
    <div className={styles.search} role="search">
      <EntityCombobox
        label={words.label} chosen={null} inputRef={input} onEnter={onAll} hint={<kbd className={styles.key} aria-hidden>/</kbd>}
        onChoose={(entity) => {
          if (entity) onChoose(entity);
        }}
        after={(text, total) => <Link to={`/search?${new URLSearchParams({ q: text })}`}>{words.all(total)}</Link>}
      />
    </div>
  );
}
