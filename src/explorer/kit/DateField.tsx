import { useId } from "react";
import styles from "./Field.module.css";

type Props = { label: string; /** `2022-05-01`, or empty. */ value: string; onChange(value: string): void };

/** A day. The browser's own field: it speaks the reader's language, and its calendar is known to every screen reader. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} className={styles.box} type="date" min="0001-01-01" max="9999-12-31" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
