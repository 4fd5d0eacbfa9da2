import { tags, useLanguage } from "../../language/language.ts";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { certaintyWords, rankWords } from "../../vocabulary/statuses.ts";
import type { JoinedFragment, SaidFragment } from "./briefing.generated.ts";
import { Notes } from "./notes.tsx";
import styles from "./Said.module.css";

/** A value in words, what time it is of, how sure it is, and who says so. A form of address stands as it is printed, too. */
export function Said({ claim }: { claim: SaidFragment }) {
  const { language } = useLanguage();
  const { period } = useDates();
  const printed = claim.property === "honorific" && claim.printed !== claim.value ? claim.printed : undefined;

  return (
    <>
      {claim.entity ? <EntityLink entity={claim.entity} alone /> : <span lang={tags[language]}>{claim.value}</span>}
      {printed && <> (<span lang="vi">{printed}</span>)</>}
      {claim.period && <span className={styles.when}> ({period(claim.period)})</span>}
      <HowSure of={claim} /><Notes of={claim.sources} />
    </>
  );
}

/** What is not simply said by a source is marked, with the reason that the keepers of the data give. */
export function HowSure({ of }: { of: Pick<JoinedFragment, "certainty" | "note"> & { rank?: SaidFragment["rank"] } }) {
  const certainty = useWords(certaintyWords);
  const ranks = useWords(rankWords);
  const marks = [of.rank === "DEPRECATED" && ranks.DEPRECATED, of.certainty === "INFERRED" && certainty.INFERRED].filter(Boolean);

  return marks.length === 0 ? null : <span className={styles.unsure}> {marks.map((mark) => <em key={String(mark)} title={of.note ?? undefined}>{mark}</em>)}</span>;
}
