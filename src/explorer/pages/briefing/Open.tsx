import { Sentence } from "../../entities/Sentence.tsx";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { propertyWords } from "../../vocabulary/properties.ts";
import type { AheadFragment, BriefingQuery, DisputeFragment } from "./briefing.generated.ts";
import { Notes } from "./notes.tsx";
import { Lines } from "./Section.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Open.module.css";

export function Upcoming({ of }: { of: readonly AheadFragment[] }) {
  const words = useWords(briefingWords);
  const { period } = useDates();
  return <Lines title={words.upcoming} of={of} elsewhere="timeline" before={({ when }) => period(when)}>{({ sentence, subject, sources }) => <><Sentence text={sentence} about={[subject]} /><Notes of={sources} /></>}</Lines>;
}

/** What the sources contradict each other on: every side, with those who say so. */
export function Disputes({ of }: { of: readonly DisputeFragment[] }) {
  const words = useWords(briefingWords);
  const properties = useWords(propertyWords);
  const { period } = useDates();

  return (
    <Lines title={words.disputes} of={of}>
      {({ about, subject, partner, period: time, sides }) => (
        <>
          <EntityLink entity={about} alone />{words.colon}{properties(subject)}{partner && <>{words.comma}{words.towards} <EntityLink entity={partner} alone /></>}{time && words.bracketed(period(time))}
          <ul className={styles.sides}>
            {sides.map((side) => <li key={side.value}><b>{side.value}</b><Notes of={side.sources} /></li>)}
          </ul>
        </>
      )}
    </Lines>
  );
}

/** What nobody has told us: to be asked, not assumed. */
export function Gaps({ of }: { of: BriefingQuery["dossier"]["gaps"] }) {
  const words = useWords(briefingWords);
  return <Lines title={words.gaps} of={of} none={words.noGaps} flow=" ">{({ text }) => text}</Lines>;
}
