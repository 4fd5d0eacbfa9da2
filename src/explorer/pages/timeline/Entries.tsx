import { Fragment } from "react";
import { dateIn, today } from "../../language/dates.ts";
import { useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { Entry } from "./Entry.tsx";
import { anchorOf, firstBehind, grouped } from "./grouped.ts";
import type { EntryFragment } from "./timeline.generated.ts";
import { timelineWords } from "./words.ts";
import { YearScale } from "./YearScale.tsx";
import styles from "./Entries.module.css";

type Props = { entries: readonly EntryFragment[]; from: string; until: string };

/** By year and month, with a scale of the years beside, and the line where today is. */
export function Entries({ entries, from, until }: Props) {
  const words = useWords(timelineWords);
  const { language } = useLanguage();
  const years = grouped(entries);

  const day = today();
  const hasToday = (from === "" || from <= day) && (until === "" || day <= until);
  const next = hasToday ? firstBehind(years, day) : undefined;
  const mark = words.today(dateIn(language, day));

  return (
    <div className={styles.timeline}>
      <YearScale years={years.map(({ year }) => year)} hasToday={hasToday} />
      <div className={styles.years}>
        {years.map(({ year, months }) => (
          <section key={year} aria-labelledby={anchorOf(year)}>
            <h2 id={anchorOf(year)} tabIndex={-1}>{year === null ? words.unknownStart : dateIn(language, year)}</h2>
            {months.map(({ month, entries: inMonth }) => (
              <Fragment key={month}>
                {year !== null && (months.length > 1 || month !== null) && <h3>{month === null ? words.noMonth : dateIn(language, month)}</h3>}
                <ol className={styles.entries}>
                  {inMonth.map((entry) => (
                    <Fragment key={entry.id}>
                      {entry === next && <li id="today" tabIndex={-1} className={styles.today}>{mark}</li>}
                      <li className={styles.entry}><Entry entry={entry} today={day} /></li>
                    </Fragment>
                  ))}
                </ol>
              </Fragment>
            ))}
          </section>
        ))}
        {hasToday && next === undefined && <p id="today" tabIndex={-1} className={styles.today}>{mark}</p>}
      </div>
    </div>
  );
}
