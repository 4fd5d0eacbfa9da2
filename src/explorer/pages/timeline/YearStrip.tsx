import type { MouseEvent } from "react";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { countsByYear } from "./grouped.ts";
import type { TimelineQuestion } from "./question.ts";
import { timelineWords } from "./words.ts";
import styles from "./YearStrip.module.css";

type Props = { entries: readonly { when: string }[]; from: string; until: string; onChoose(changes: Pick<TimelineQuestion, "from" | "until">): void };

/** How many entries begin in each year, as bars; each chooses its year, the chosen one lets go of it. */
export function YearStrip({ entries, from, until, onChoose }: Props) {
  const words = useWords(timelineWords);
  const number = useNumber();
  const years = countsByYear(entries);
  const most = Math.max(...years.map(({ count }) => count));
  const without = entries.length - years.reduce((sum, { count }) => sum + count, 0);
  if (years.length === 0) return null;

  const isIn = (year: string) => (from !== "" || until !== "") && (from === "" || from.slice(0, 4) <= year) && (until === "" || year <= until.slice(0, 4));
  const choose = (year: string, { shiftKey }: MouseEvent) => {
    const [first, last] = shiftKey && from !== "" && until !== "" ? [from.slice(0, 4), until.slice(0, 4)] : [year, year];
    const [start, end] = [year < first ? year : first, year > last ? year : last].map(String) as [string, string];
    const isChosen = from === `${year}-01-01` && until === `${year}-12-31`;
    onChoose(isChosen ? { from: "", until: "" } : { from: `${start}-01-01`, until: `${end}-12-31` });
  };

  return (
    <section className={styles.strip} aria-labelledby="strip" data-print="no">
      <h2 id="strip">{words.strip}</h2>
      <ol tabIndex={0} aria-labelledby="strip">
        {years.map(({ year, count }) => (
          <li key={year}>
            <button type="button" aria-pressed={isIn(year)} onClick={(event) => choose(year, event)}>
              <span aria-hidden>{count > 0 && number(count)}</span>
              <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden><rect x="0" width="10" y={100 - (count / most) * 100} height={(count / most) * 100} /></svg>
              <b aria-hidden>{year}</b>
              <span className="unseen">{words.yearCount(year, number(count))}</span>
            </button>
          </li>
        ))}
      </ol>
      <p>{words.stripHint} {without > 0 && words.withoutYear(number(without))}</p>
    </section>
  );
}
