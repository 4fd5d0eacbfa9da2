import { HowSure, Note, Outdated } from "../../entities/Certainty.tsx";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { Sentence } from "../../entities/Sentence.tsx";
import { useDates } from "../../language/dates.ts";
import { languageOf } from "../../language/fallback.ts";
import { useLanguage } from "../../language/language.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { indicatorWords } from "../../vocabulary/indicators.ts";
import { propertyWords } from "../../vocabulary/properties.ts";
import { quantityWords } from "../../vocabulary/units.ts";
import type { Entry, Stated } from "./entries.ts";
import { documentWords } from "./words.ts";

/** One thing that a document says, as a sentence, with links to what it is about. */
export function Statement({ node }: { node: Entry["node"] }) {
  switch (node.__typename) {
    case "Relationship": return <><Sentence text={node.sentence} about={[node.from, node.to]} /><Outdated of={node} /><Note of={node} /></>;
    case "Claim": return <Claim of={node} />;
    case "Figure": return <Figure of={node} />;
    default: return <EntityLink entity={node} />;
  }
}

function Claim({ of }: { of: Stated<"Claim"> }) {
  const words = useWords(documentWords);
  const properties = useWords(propertyWords);
  const { language } = useLanguage();
  const { period } = useDates();

  return (
    <>
      <EntityLink entity={of.about} alone />{words.comma}{properties(of.property)}{words.colon}
      {of.entity ? <EntityLink entity={of.entity} alone /> : <b lang={languageOf(of, language)}>{of.value}</b>}
      {of.period && words.bracketed(period(of.period))}<HowSure of={of} /><Note of={of} />
    </>
  );
}

function Figure({ of }: { of: Stated<"Figure"> }) {
  const words = useWords(documentWords);
  const indicators = useWords(indicatorWords);
  const quantity = useWords(quantityWords);
  const number = useNumber();
  const { period } = useDates();
  const kind = [period(of.covers), of.cumulative && words.cumulative, of.estimate && words.estimate].filter(Boolean).join(words.comma);

  return (
    <>
      <EntityLink entity={of.about} alone />{of.partner && <> → <EntityLink entity={of.partner} alone /></>}{words.comma}{indicators[of.indicator]}{words.colon}
      <b>{quantity(number(of.amount), of.unit)}</b>{words.bracketed(kind)}<HowSure of={of} /><Note of={of} />
    </>
  );
}
