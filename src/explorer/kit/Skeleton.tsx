import { inAllLanguages, useWords } from "../language/words.ts";
import styles from "./Skeleton.module.css";

const words = inAllLanguages({ waiting: "Đang tải…" }, { waiting: "Loading…" }, { waiting: "読み込み中…" });

/** Holds the room of what is coming, so that nothing jumps. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { waiting } = useWords(words);
  return (
    <div className={styles.skeleton} role="status" aria-label={waiting}>
      {Array.from({ length: lines }, (_, line) => <span key={line} />)}
    </div>
  );
}
