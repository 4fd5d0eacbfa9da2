import { distinctSources } from "../../entities/distinctSources.ts";
import { Sources } from "../../entities/Sources.tsx";
import { useWords } from "../../language/words.ts";
import { certaintyWords, rankWords } from "../../vocabulary/statuses.ts";
import type { DisputeRowFragment } from "./disputes.generated.ts";
import { disputesWords } from "./words.ts";
import styles from "./Disputes.module.css";

/** One value, how sure it is, what the keepers of the data say of it, and who says so. */
export function DisputeSide({ side: { value, facts }, name }: { side: DisputeRowFragment["sides"][number]; name: string }) {
  const words = useWords(disputesWords);
  const certainties = useWords(certaintyWords);
  const ranks = useWords(rankWords);
  const said = facts.filter((fact) => "rank" in fact);
  const notes = said.map(({ note }) => note).filter((note) => note !== null);
  const each = <Value extends string>(values: readonly Value[], wordOf: Record<Value, string>) => [...new Set(values)].map((one) => wordOf[one]).join(", ");

  return (
    <div className={styles.side} role="group" aria-label={words.side(name)}>
      <p className={styles.value}><i aria-hidden>{name}</i>{value}{said.some((fact) => "estimate" in fact && fact.estimate) && <small> ({words.estimate})</small>}</p>
      <dl>
        <div><dt>{words.certainty}</dt><dd data-inferred={said.some(({ certainty }) => certainty === "INFERRED")}>{each(said.map(({ certainty }) => certainty), certainties)}</dd></div>
        <div><dt>{words.rank}</dt><dd>{each(said.map(({ rank }) => rank), ranks)}</dd></div>
        <div><dt>{words.note}</dt><dd lang="en">{notes.length > 0 ? notes.map((note) => <span key={note}>{note}</span>) : "–"}</dd></div>
        <div><dt>{words.sources}</dt><dd><Sources of={distinctSources(said)} /></dd></div>
      </dl>
    </div>
  );
}
