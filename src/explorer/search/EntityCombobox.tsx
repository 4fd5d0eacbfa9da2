import { Combobox } from "@base-ui/react/combobox";
import { Search, X } from "lucide-react";
import { useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { EntityKind } from "../api/schema.generated.ts";
import type { NamedFragment } from "../entities/entity.generated.ts";
import { useWords } from "../language/words.ts";
import { kindsWords } from "../vocabulary/kinds.ts";
import { HitRow } from "./HitRow.tsx";
import type { HitFragment } from "./search.generated.ts";
import { useHits, type HitGroup } from "./useHits.ts";
import { searchWords } from "./words.ts";
import styles from "./EntityCombobox.module.css";

type Props = {
  /** What is asked for; read out, and shown where nothing is typed. */
  label: string;
  /** Null where the box only leads elsewhere. */
  chosen: NamedFragment | null;
  onChoose(entity: NamedFragment | null): void;
  kinds?: readonly EntityKind[];
  inputRef?: RefObject<HTMLInputElement | null>;
  /** Enter where nothing is highlighted. */
  onEnter?: (text: string) => void;
  /** Under the hits. */
  after?: (text: string, total: number) => ReactNode;
  /** Behind the text, such as a key that leads here. */
  hint?: ReactNode;
};

/** Finds an entity by what is typed, in any script, order or accent: the API's `search`, as a combobox of the ARIA practices. */
export function EntityCombobox({ label, chosen, onChoose, kinds, inputRef, onEnter, after, hint }: Props) {
  const words = useWords(searchWords);
  const kindNames = useWords(kindsWords);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [highlighted, setHighlighted] = useState(false);
  const shown = typed ?? chosen?.name ?? "";
  const { text, asked, waiting, error, groups, total } = useHits(typed ?? "", kinds);

  const shownHits = groups.reduce((sum, { items }) => sum + items.length, 0);

  const choose = (hit: HitFragment | null) => {
    setTyped(null);
    setOpen(false);
    onChoose(hit?.entity ?? null);
  };

  // Inline, in a popup of our own: Base UI's hides all the rest of the page from screen readers while it is open, links that can be focused included.
  return (
    <Combobox.Root
      inline items={groups} filter={null} value={null as HitFragment | null} onValueChange={choose} itemToStringLabel={(hit: HitFragment) => hit.entity.name}
      inputValue={shown} autoHighlight open={open && asked} onOpenChange={setOpen} onItemHighlighted={(hit) => setHighlighted(hit !== undefined)}
      onInputValueChange={(value, { reason }) => {
        if (reason !== "input-change") return;
        setTyped(value);
        setOpen(true);
        if (value === "" && chosen) choose(null);
      }}
    >
      <div
        className={styles.combobox}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (currentTarget.contains(relatedTarget)) return;
          setOpen(false);
          if (chosen) setTyped(null);
        }}
      >
        <div className={styles.box}>
          <Search aria-hidden />
          <Combobox.Input
            ref={inputRef} className={styles.input} placeholder={label} aria-label={label} autoComplete="off" spellCheck={false} aria-expanded={open && asked}
            onFocus={() => setOpen(true)}
            onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
              if (event.key === "Escape") setOpen(false);
              if (event.key === "Enter" && !(open && highlighted) && shown.trim() !== "") onEnter?.(shown.trim());
            }}
          />
          {shown !== "" ? <button type="button" className={styles.clear} aria-label={words.clear} onClick={() => choose(null)}><X aria-hidden /></button> : hint}
        </div>
        {open && asked && (
          <div className={styles.popup} aria-busy={waiting}>
            <Combobox.Status className={styles.status}>
              {error ? words.unanswered : waiting && groups.length === 0 ? words.waiting : groups.length === 0 ? words.none(text) : <span className="unseen">{words.found(total)}</span>}
            </Combobox.Status>
            <Combobox.List className={styles.list} aria-label={words.empty}>
              {(group: HitGroup) => (
                <Combobox.Group key={group.value} items={group.items}>
                  <Combobox.GroupLabel className={styles.kind}>{kindNames[group.value]}</Combobox.GroupLabel>
                  <Combobox.Collection>
                    {(hit: HitFragment) => <Combobox.Item key={hit.entity.id} value={hit} className={styles.item}><HitRow hit={hit} /></Combobox.Item>}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
            {after && total > shownHits && shownHits > 0 && <div className={styles.after}>{after(text, total)}</div>}
          </div>
        )}
      </div>
    </Combobox.Root>
  );
}
