import { Sources } from "../../entities/Sources.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { relationTypeWords } from "../../vocabulary/relationTypes.ts";
import { certaintyWords } from "../../vocabulary/statuses.ts";
import type { StepFragment } from "./routes.generated.ts";
import { routesWords } from "./words.ts";
import styles from "./RouteSteps.module.css";

/** Each relationship that a route goes along: what is said, by whom, and how sure that is. */
export function RouteSteps({ steps }: { steps: readonly StepFragment[] }) {
  return <ol className={styles.steps}>{steps.map(({ relationship }) => <li key={relationship.id}><Step relationship={relationship} /></li>)}</ol>;
}

function Step({ relationship: { type, sentence, role, since, until, certainty, note, sources } }: Pick<StepFragment, "relationship">) {
  const words = useWords(routesWords);
  const types = useWords(relationTypeWords);
  const certainties = useWords(certaintyWords);
  const { span } = useDates();
  const dates = span(since, until);

  return (
    <>
      <p>{sentence}</p>
      <div className={styles.more}>
        <span className={styles.type}>{types[type]}</span>
        {role !== null && <span>{words.role}: {role}</span>}
        {dates !== null && <span>{dates}</span>}
        {certainty === "INFERRED" && <span className={styles.inferred}>{certainties[certainty]}</span>}
        <Sources of={sources} />
      </div>
      {note !== null && <p className={styles.note} lang="en">{note}</p>}
    </>
  );
}
