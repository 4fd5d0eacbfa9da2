import type { EntityKind } from "../api/schema.generated.ts";
import { kindWords } from "../vocabulary/kinds.ts";
import { useWords } from "../language/words.ts";
import { kindShapes } from "./kindShapes.ts";
import styles from "./KindMark.module.css";

/** The kind as a shape of its own in a colour of its own: who cannot tell the colours tells the shapes. */
export function KindMark({ kind, named = false }: { kind: EntityKind; named?: boolean }) {
  const words = useWords(kindWords);
  return (
    <svg className={styles.mark} data-kind={kind} viewBox="-12 -12 24 24" {...(named ? { role: "img", "aria-label": words[kind] } : { "aria-hidden": true })}>
      <path d={kindShapes[kind]} />
    </svg>
  );
}
