import { useAnswer } from "../api/useAnswer.ts";
import type { EntityKind } from "../api/schema.generated.ts";
import { useLanguage } from "../language/language.ts";
import { EntityCombobox } from "./EntityCombobox.tsx";
import { PickedDocument } from "./search.generated.ts";
import styles from "./EntityPicker.module.css";

type Props = { label: string; /** The id that the address holds. */ id: string | null; onPick(id: string | null): void; kinds?: readonly EntityKind[] };

/** A field that holds one entity, by its id. */
export function EntityPicker({ label, id, onPick, kinds }: Props) {
  const { language } = useLanguage();
  const { data } = useAnswer(PickedDocument, { id: id ?? "", language }, { asked: id !== null, keep: true });
  const chosen = id !== null && data?.entity?.id === id ? data.entity : null;

  return (
    <div className={styles.picker}>
      <span aria-hidden className={styles.label}>{label}</span>
      <EntityCombobox label={label} chosen={chosen} onChoose={(entity) => onPick(entity?.id ?? null)} {...(kinds && { kinds })} />
    </div>
  );
}
