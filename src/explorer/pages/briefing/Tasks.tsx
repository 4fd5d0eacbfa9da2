import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import type { TaskLineFragment } from "./briefing.generated.ts";
import { Listed } from "./Listed.tsx";
import { Notes } from "./notes.tsx";
import { Said } from "./Said.tsx";
import { Detail, Details, Lines } from "./Section.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Tasks.module.css";

export function Tasks({ of }: { of: readonly TaskLineFragment[] }) {
  const words = useWords(briefingWords);
  return (
    <Lines title={words.tasks} of={of} elsewhere="register">
      {(task) => (
        <>
          <EntityLink entity={task.task} alone /><Notes of={task.sources} />
          <Details>
            {task.deadline && <Detail><Due at={task.deadline} overdue={task.overdue} /></Detail>}
            {task.leads.length > 0 && <Detail name={words.charged}><Listed of={task.leads} /></Detail>}
            {task.status && <Detail name={words.status}><Said claim={{ ...task.status, sources: [] }} /></Detail>}
          </Details>
        </>
      )}
    </Lines>
  );
}

/** By when; a day that is past is said to be, in words. */
export function Due({ at, overdue }: { at: string; overdue: boolean }) {
  const words = useWords(briefingWords);
  const { period } = useDates();
  return <>{words.due(period(at))}{overdue && <> <strong className={styles.overdue}>{words.overdue}</strong></>}</>;
}
