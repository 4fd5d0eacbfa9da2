import { useEffect, useId, useRef, useState } from "react";
import styles from "./Field.module.css";

type Props = { label: string; value: string; onChange(value: string): void };

const pause = 300;

/** Words that are typed. What depends on them follows when the typing pauses, or at once by Enter. */
export function TextField({ label, value, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (value !== told.current) setTyped(value); // changed from elsewhere; our own word may be older than what is typed by now
    told.current = value;
  }, [value]);

  useEffect(() => () => clearTimeout(waiting.current), []);

  const tell = (words: string, after: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      told.current = words;
      onChange(words);
    }, after);
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id} className={styles.box} type="text" value={typed} autoComplete="off" spellCheck={false}
        onChange={({ target }) => {
          setTyped(target.value);
          tell(target.value.trim(), pause);
        }}
        onKeyDown={({ key }) => key === "Enter" && tell(typed.trim(), 0)}
      />
    </div>
  );
}
