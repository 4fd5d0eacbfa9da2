import { Combobox } from "@base-ui/react/combobox";
import { Search } from "lucide-react";
import { useState } from "react";
import { EntityName } from "../../../entities/EntityName.tsx";
import { KindMark } from "../../../entities/KindMark.tsx";
import { useWords } from "../../../language/words.ts";
import styles from "../../../search/EntityCombobox.module.css";
import type { Entity } from "../picture/picture.ts";
import { canvasWords } from "../words.ts";

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

/** Whose name begins so comes first, who is found by another name last. */
function placeIn({ name }: Entity, part: string): number {
  const at = folded(name).indexOf(part);
  return at < 0 ? Infinity : at;
}

/** Finds an entity among those on the canvas, by any of its names, with accents or without. */
export function FindOnCanvas({ entities, onFind }: { entities: readonly Entity[]; onFind(id: string): void }) {
  const words = useWords(canvasWords);
  const [typed, setTyped] = useState("");
  const all = folded(typed).split(/\s+/).filter(Boolean);
  const found = all.length === 0 ? [] : entities.filter(({ name, names }) => {
    const text = folded([name, ...names.map((one) => one.text)].join("\n"));
    return all.every((part) => text.includes(part));
  }).sort((a, b) => placeIn(a, all[0]!) - placeIn(b, all[0]!) || 0);

  return (
    <Combobox.Root
      items={found.slice(0, 50)} filter={null} autoHighlight value={null as Entity | null} inputValue={typed} itemToStringLabel={(entity: Entity) => entity.name}
      onInputValueChange={(text, { reason }) => setTyped(reason === "item-press" ? "" : text)}
      onValueChange={(entity) => entity && onFind(entity.id)}
    >
      <Combobox.InputGroup className={styles.box}>
        <Search aria-hidden />
        <Combobox.Input className={styles.input} placeholder={words.find} aria-label={words.find} autoComplete="off" spellCheck={false} />
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={6}>
          <Combobox.Popup className={styles.popup}>
            <Combobox.Status className={styles.status}>{typed.trim() !== "" && found.length === 0 ? words.notOnCanvas : <span className="unseen">{words.foundOnCanvas(found.length)}</span>}</Combobox.Status>
            <Combobox.List>
              {(entity: Entity) => <Combobox.Item key={entity.id} value={entity} className={styles.item}><span><KindMark kind={entity.kind} /> <EntityName entity={entity} /></span></Combobox.Item>}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
