import { useContext } from "react";
import { grouped } from "../../api/grouped.ts";
import { HowSure, Note } from "../../entities/Certainty.tsx";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { useWords } from "../../language/words.ts";
import { propertyWords } from "../../vocabulary/properties.ts";
import { relationTypeWords } from "../../vocabulary/relationTypes.ts";
import type { BriefingQuery, SaidFragment, TakingFragment } from "./briefing.generated.ts";
import { Notes } from "./notes.tsx";
import { Said } from "./Said.tsx";
import { Lines, More, PrintedLines } from "./Section.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Facts.module.css";

type Subject = BriefingQuery["dossier"]["subject"];

/** What the sources say beyond relationships, by property. How to address somebody stands at the top, a project's status in its history. */
export function Claims({ of }: { of: Subject }) {
  const words = useWords(briefingWords);
  const properties = useWords(propertyWords);
  const elsewhere = ["honorific", "statusHistory" in of ? "status" : ""];
  const claims = grouped(of.claims.filter(({ property }) => !elsewhere.includes(property)), ({ property }) => property);

  return (
    <Lines title={words.facts} of={claims} before={([property]) => <span className={styles.property}>{properties(property)}</span>}>
      {([, said]) => <Latest of={said} />}
    </Lines>
  );
}

/** In order of time: on paper stand the last that sources still hold. */
function Latest({ of }: { of: readonly SaidFragment[] }) {
  const most = useContext(PrintedLines);
  const printed = of.length > most ? of.filter(({ rank }) => rank !== "DEPRECATED").slice(-most) : of;
  return <>{of.map((claim) => <Claim key={claim.id} claim={claim} printed={printed.includes(claim)} />)}<More count={of.length - printed.length} /></>;
}

function Claim({ claim, printed = true }: { claim: SaidFragment; printed?: boolean }) {
  return (
    <p className={styles.claim} data-print={printed ? undefined : "no"}>
      <Said claim={claim} />
      <Note of={claim} />
    </p>
  );
}

/** What only some kinds have: a project's status over time, the parties of an agreement, who took part in an event, who is charged with a task. */
export function OfItsKind({ of }: { of: Subject }) {
  const words = useWords(briefingWords);
  if ("statusHistory" in of) return <Lines title={words.history} of={of.statusHistory}>{(claim) => <Claim claim={claim} />}</Lines>;
  if ("parties" in of) return <><Taking title={words.parties} of={of.parties} /><Taking title={words.signatories} of={of.signatories} /></>;
  if ("participants" in of) return <Taking title={words.participants} of={of.participants} asWhat />;
  return "leads" in of ? <><Taking title={words.leads} of={of.leads} /><Taking title={words.cooperating} of={of.cooperating} /></> : null;
}

function Taking({ title, of, asWhat = false }: { title: string; of: readonly TakingFragment[]; /** Where the title does not say it. */ asWhat?: boolean }) {
  const types = useWords(relationTypeWords);
  return (
    <Lines title={title} of={of}>
      {(taking) => (
        <><EntityLink entity={taking.from} /> <span className={styles.as}>{[asWhat && types[taking.type], taking.role].filter(Boolean).join(", ")}</span><HowSure of={taking} /><Notes of={taking.sources} /></>
      )}
    </Lines>
  );
}
