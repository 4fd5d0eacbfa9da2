import { EntityName, originalOf } from "../entities/EntityName.tsx";
import { KindMark } from "../entities/KindMark.tsx";
import { useWords } from "../language/words.ts";
import { matchWords } from "../vocabulary/matches.ts";
import type { HitFragment } from "./search.generated.ts";
import styles from "./HitRow.module.css";

/** What was found, and which of its names matched, and why. */
export function HitRow({ hit }: { hit: HitFragment }) {
  const reasons = useWords(matchWords);
  const matched = [hit.entity.name, originalOf(hit.entity)?.text].includes(hit.matched) ? null : hit.matched;

  return (
    <span className={styles.hit}>
      <KindMark kind={hit.entity.kind} />
      <span className={styles.name}><EntityName entity={hit.entity} /></span>
      <span className={styles.why}>{matched && <><q>{matched}</q> · </>}{reasons[hit.why]}</span>
    </span>
  );
}
