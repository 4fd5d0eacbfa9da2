import { HowSure } from "../../entities/Certainty.tsx";
import { languageOf } from "../../language/fallback.ts";
import { useLanguage } from "../../language/language.ts";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { EntityLink } from "../../entities/EntityLink.tsx";
import type { SaidFragment } from "./briefing.generated.ts";
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
