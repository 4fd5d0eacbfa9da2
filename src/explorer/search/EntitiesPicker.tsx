import { X } from "lucide-react";
import { EntityName } from "../entities/EntityName.tsx";
import { KindMark } from "../entities/KindMark.tsx";
import { useWords } from "../language/words.ts";
import { EntityPicker } from "./EntityPicker.tsx";
import { usePicked } from "./usePicked.ts";
import { searchWords } from "./words.ts";
import styles from "./EntitiesPicker.module.css";

type Props = { label: string; /** The ids that the address holds. */ ids: readonly string[]; onPick(ids: string[]): void };

/** A field that holds several entities, by their ids: what is picked becomes a chip that can be taken away. */
export function EntitiesPicker({ label, ids, onPick }: Props) {
  const words = useWords(searchWords);
  const picked = usePicked(ids);

  return (
    <div className={styles.picker}>
      <EntityPicker label={label} id={null} onPick={(id) => id !== null && !ids.includes(id) && onPick([...ids, id])} />
      {ids.length > 0 && (
        <ul className={styles.chips} aria-label={label}>
          {ids.map((id) => {
            const entity = picked.of(id);
            return (
              <li key={id}>
                <span className={entity === null ? styles.unknown : undefined}>
                  {entity ? <><KindMark kind={entity.kind} named /> <EntityName entity={entity} alone /></> : entity === null ? words.unknown(id) : id}
                </span>
                <button type="button" className={styles.remove} aria-label={words.remove(entity?.name ?? id)} onClick={() => onPick(ids.filter((other) => other !== id))}>
                  <X aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
