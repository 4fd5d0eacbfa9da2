import type { Rank } from "../../api/schema.generated.ts";
import { tags, useLanguage, type Language } from "../../language/language.ts";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { certaintyWords, rankWords } from "../../vocabulary/statuses.ts";
import type { JoinedFragment, SaidFragment } from "./briefing.generated.ts";
import { Notes } from "./notes.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Said.module.css";

/** A value in words, what time it is of, how sure it is, and who says so. A form of address stands as it is printed, too. */
export function Said({ claim }: { claim: SaidFragment }) {
  const { language } = useLanguage();
  const words = useWords(briefingWords);
  const { period } = useDates();
  const printed = claim.property === "honorific" && claim.printed !== claim.value ? claim.printed : undefined;

  return (
    <>
      {claim.entity ? <EntityLink entity={claim.entity} alone /> : <span lang={languageOf(claim, language)}>{claim.value}</span>}
      {printed && <span lang="vi">{words.bracketed(printed)}</span>}
      {claim.period && <span className={styles.when}>{words.bracketed(period(claim.period))}</span>}
      <HowSure of={claim} /><Notes of={claim.sources} />
    </>
  );
}

/** What has no words in the reader's language stands in English, or as the source has it. */
function languageOf({ value, printed, english }: SaidFragment, language: Language): string {
  return value === printed ? tags.VI : value === english ? tags.EN : tags[language];
}

/** What is not simply said by a source is marked, with the reason that the keepers of the data give. */
export function HowSure({ of }: { of: Pick<JoinedFragment, "certainty" | "note"> & { rank?: Rank } }) {
  const words = useWords(certaintyWords);
  return (
    <>
      {of.rank && <Outdated of={{ rank: of.rank }} />}
      {of.certainty === "INFERRED" && <em className={styles.unsure} title={of.note ?? undefined}>{words.INFERRED}</em>}
    </>
  );
}

/** What is kept only because a source says so. */
export function Outdated({ of }: { of: { rank: Rank } }) {
  const words = useWords(rankWords);
  return of.rank === "DEPRECATED" && <em className={styles.unsure}>{words.DEPRECATED}</em>;
}
