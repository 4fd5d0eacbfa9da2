import type { Certainty, Rank } from "../api/schema.generated.ts";
import { useWords } from "../language/words.ts";
import { certaintyWords, rankWords } from "../vocabulary/statuses.ts";
import styles from "./Certainty.module.css";

type Fact = { certainty: Certainty; note: string | null; rank?: Rank };

/** What is not simply said by a source is marked, with the reason that the keepers of the data give. */
export function HowSure({ of }: { of: Fact }) {
  const words = useWords(certaintyWords);
  return (
    <>
      {of.rank && <Outdated of={{ rank: of.rank }} />}
      {of.certainty === "INFERRED" && <em className={styles.mark} title={of.note ?? undefined}>{words.INFERRED}</em>}
    </>
  );
}

/** What is kept only because a source says so. For sentences of the API, which say themselves what is inferred. */
export function Outdated({ of }: { of: { rank: Rank } }) {
  const words = useWords(rankWords);
  return of.rank === "DEPRECATED" && <em className={styles.mark}>{words.DEPRECATED}</em>;
}

/** What the keepers of the data add, in the language that they keep it in. */
export function Note({ of }: { of: { note: string | null } }) {
  return of.note && <small className={styles.note} lang="en">{of.note}</small>;
}
