import type { ReactNode } from "react";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import type { BriefingQuery } from "./briefing.generated.ts";
import { InARow } from "./Listed.tsx";
import { Notes } from "./notes.tsx";
import { Said } from "./Said.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Glance.module.css";

/** What is read in the lift: for which day, how to address, when we last met, what comes next. */
export function Glance({ of }: { of: BriefingQuery["dossier"] }) {
  const words = useWords(briefingWords);
  const { date, period } = useDates();
  const [next] = of.upcoming;

  return (
    <dl className={styles.glance} aria-label={words.glance}>
      {of.asOf && <Item name={words.asOf}>{date(of.asOf)}</Item>}
      {of.subject.kind === "PERSON" && (
        <Item name={words.address}>
          {of.address.length === 0 ? words.noAddress : <InARow of={of.address}>{(claim) => <Said claim={claim} />}</InARow>}
        </Item>
      )}
      <Item name={words.lastContact}>
        {of.lastContact ? <><b>{of.lastContact.when ? period(of.lastContact.when) : words.undated}</b><small><EntityLink entity={of.lastContact.at} alone /><Notes of={of.lastContact.sources} /></small></> : words.noContact}
      </Item>
      <Item name={words.next}>
        {next ? <><b>{period(next.when)}</b><small>{next.sentence}<Notes of={next.sources} /></small></> : words.noNext}
      </Item>
    </dl>
  );
}

function Item({ name, children }: { name: string; children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}
