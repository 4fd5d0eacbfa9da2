import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { classWords } from "../../vocabulary/classes.ts";
import type { BriefingQuery } from "./briefing.generated.ts";
import { InARow } from "./Listed.tsx";
import { Notes } from "./notes.tsx";
import { Said } from "./Said.tsx";
import { Detail, Details, Lines } from "./Section.tsx";
import { Due } from "./Tasks.tsx";
import { briefingWords } from "./words.ts";

type Dossier = BriefingQuery["dossier"];

/** Agreements, and what is due. */
export function Agreements({ of }: { of: Dossier["agreements"] }) {
  const words = useWords(briefingWords);
  const classes = useWords(classWords);
  const { date, period } = useDates();

  return (
    <Lines title={words.agreements} of={of} elsewhere="register">
      {({ agreement, signed, until, openTasks, sources }) => (
        <>
          <EntityLink entity={agreement} alone /><Notes of={sources} />
          <Details>
            <Detail>{classes(agreement.class)}</Detail>
            <Detail>{signed ? words.signed(period(signed)) : words.undated}</Detail>
            {until && <Detail>{words.ends(date(until))}</Detail>}
            {openTasks.length > 0 && (
              <Detail name={words.toDo}>
                <InARow of={openTasks}>{({ task, deadline, overdue }) => <><EntityLink entity={task} alone />{deadline && <> <Due at={deadline} overdue={overdue} /></>}</>}</InARow>
              </Detail>
            )}
          </Details>
        </>
      )}
    </Lines>
  );
}

/** Projects, how the subject is joined to each, and how far each had come. */
export function Projects({ of }: { of: Dossier["projects"] }) {
  const words = useWords(briefingWords);
  const classes = useWords(classWords);

  return (
    <Lines title={words.projects} of={of} elsewhere="register">
      {({ project, joined, status, progress, sources }) => (
        <>
          <EntityLink entity={project} alone /><Notes of={sources} />
          <Details>
            <Detail>{classes(project.class)}</Detail>
            {status && <Detail name={words.status}><Said claim={{ ...status, sources: [] }} /></Detail>}
            {progress && <Detail><Said claim={{ ...progress, sources: [] }} /></Detail>}
            {joined.map((relationship) => <Detail key={relationship.id}>{relationship.sentence.replace(/[.。]$/, "")}</Detail>)}
          </Details>
        </>
      )}
    </Lines>
  );
}
