import type { ReactNode } from "react";
import { grouped } from "../../api/grouped.ts";
import { HowSure, Note } from "../../entities/Certainty.tsx";
import { EntityLink } from "../../entities/EntityLink.tsx";
import type { NamedFragment } from "../../entities/entity.generated.ts";
import { Sources } from "../../entities/Sources.tsx";
import { useDates } from "../../language/dates.ts";
import { languageOf } from "../../language/fallback.ts";
import { useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { propertyWords } from "../../vocabulary/properties.ts";
import type { DocumentHeadQuery } from "./document.generated.ts";
import { documentWords } from "./words.ts";
import styles from "./Head.module.css";

export type DocumentOnRecord = Extract<NonNullable<DocumentHeadQuery["entity"]>, { __typename: "Document" }>;

type Claim = DocumentOnRecord["claims"][number];

/** What it is: number, date, who issued it and for whom, what it is about, where the original is, who names it. */
export function Head({ of }: { of: DocumentOnRecord }) {
  const words = useWords(documentWords);
  const properties = useWords(propertyWords);
  const { period } = useDates();
  const own = ["number", "date", "url"];
  const url = of.claims.find(({ property }) => property === "url")?.value;

  return (
    <dl className={styles.head}>
      {of.number && <Row name={words.number}>{of.number}</Row>}
      {of.date && <Row name={words.date}>{period(of.date)}</Row>}
      <Entities name={words.issued} of={of.issued.nodes.map(({ from }) => from)} />
      {of.signed.nodes.length > 0 && (
        <Row name={words.signed}>{of.signed.nodes.map(({ id, role, from }) => <p key={id}><EntityLink entity={from} alone />{role && words.bracketed(role)}</p>)}</Row>
      )}
      <Entities name={words.sentTo} of={of.sentTo.nodes.map(({ to }) => to)} />
      <Entities name={words.concerns} of={of.concerns.nodes.map(({ to }) => to)} />
      {grouped(of.claims.filter(({ property }) => !own.includes(property)), ({ property }) => property).map(([property, claims]) => (
        <Row key={property} name={property === "publisher" ? words.publisher : properties(property)}>{claims.map((claim) => <Said key={claim.id} claim={claim} />)}</Row>
      ))}
      {url && <Row name={words.url}><a href={url} rel="noreferrer">{url}</a></Row>}
      {of.sources.length > 0 && <Row name={words.namedIn}><Sources of={of.sources} /></Row>}
    </dl>
  );
}

function Said({ claim }: { claim: Claim }) {
  const { language } = useLanguage();
  return <p><span lang={languageOf(claim, language)}>{claim.value}</span><HowSure of={claim} /> <Sources of={claim.sources} /><Note of={claim} /></p>;
}

function Entities({ name, of }: { name: string; of: readonly NamedFragment[] }) {
  return of.length > 0 && <Row name={name}><ul>{of.map((entity) => <li key={entity.id}><EntityLink entity={entity} alone /></li>)}</ul></Row>;
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}
