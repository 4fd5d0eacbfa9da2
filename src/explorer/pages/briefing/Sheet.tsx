import { AllRelationships } from "../../entities/AllRelationships.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { today, useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import type { BriefingQuery } from "./briefing.generated.ts";
import { Contacts } from "./Contacts.tsx";
import { Claims, OfItsKind } from "./Facts.tsx";
import { Footnotes } from "./Footnotes.tsx";
import { Glance } from "./Glance.tsx";
import { Listed } from "./Listed.tsx";
import { Names } from "./Names.tsx";
import { footnotesOf, Noted } from "./notes.tsx";
import { Disputes, Gaps, Upcoming } from "./Open.tsx";
import { Posts } from "./Posts.tsx";
import { Promises } from "./Promises.tsx";
import { PrintedLines, Section } from "./Section.tsx";
import { Tasks } from "./Tasks.tsx";
import { Agreements, Projects } from "./Undertakings.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Sheet.module.css";

/** So many lines of a part on paper, that it be one sheet or two: a city has to do with everything, and its briefing is a summary. */
const [ofSomebody, ofAnythingElse] = [12, 3];

/** The briefing itself, on screen as on paper. Of people and bodies what we share comes first; of anything else, what it is. */
export function Sheet({ of }: { of: BriefingQuery }) {
  const { dossier } = of;
  const { subject } = dossier;
  const words = useWords(briefingWords);
  const { date } = useDates();
  const footnotes = footnotesOf(of);
  const isSomebody = subject.kind === "PERSON" || subject.kind === "ORGANISATION";
  const facts = <><OfItsKind of={subject} /><Claims of={subject} /></>;

  return (
    <PrintedLines value={isSomebody ? ofSomebody : ofAnythingElse}>
      <Noted footnotes={footnotes}>
        <article className={styles.sheet}>
          <Glance of={dossier} />
          {dossier.note && <Notice tone="warm" title={dossier.note} />}
          <Names of={subject} />
          {!isSomebody && facts}
          <Posts
            title={subject.kind === "PERSON" ? words.posts : words.holders} of={dossier.posts} subject={subject.id}
            {...(subject.kind === "PERSON" && { none: words.noPosts })}
          />
          <Posts title={words.formerPosts} of={dossier.formerPosts} subject={subject.id} />
          <Upcoming of={dossier.upcoming} />
          <Contacts of={dossier.contacts} />
          <Promises of={dossier.promises} />
          <Tasks of={dossier.openTasks} />
          <Agreements of={dossier.agreements} />
          <Projects of={dossier.projects} />
          {dossier.sharedContacts.length > 0 && <Section title={words.shared}><p className={styles.row}><Listed of={dossier.sharedContacts} /></p></Section>}
          <Disputes of={dossier.conflicts} />
          <Gaps of={dossier.gaps} />
          {isSomebody && facts}
          <Footnotes of={footnotes} />
          <AllRelationships key={subject.id} id={subject.id} count={subject.relationships.totalCount} begin={!isSomebody} />
          <p className={styles.printed}>{words.printedOn(date(today()))} · {location.href}</p>
        </article>
      </Noted>
    </PrintedLines>
  );
}
