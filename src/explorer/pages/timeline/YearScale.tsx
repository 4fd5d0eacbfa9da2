import { useWords } from "../../language/words.ts";
import { anchorOf } from "./grouped.ts";
import { timelineWords } from "./words.ts";
import styles from "./YearScale.module.css";

type Props = { years: readonly (string | null)[]; hasToday: boolean };

/** The years that there are, to go to. */
export function YearScale({ years, hasToday }: Props) {
  const words = useWords(timelineWords);
  const go = (id: string) => {
    const place = document.getElementById(id);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };

  return (
    <nav className={styles.scale} aria-label={words.years} data-print="no">
      {years.map((year) => (
        <button key={year} type="button" aria-label={year === null ? words.unknownStart : words.toYear(year)} onClick={() => go(anchorOf(year))}>{year ?? words.unknownShort}</button>
      ))}
      {hasToday && <button type="button" className={styles.today} onClick={() => go("today")}>{words.toToday}</button>}
    </nav>
  );
}
