import clsx from "clsx";
import { createContext, useContext, useId, type ReactNode } from "react";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { briefingWords } from "./words.ts";
import styles from "./Section.module.css";

/** A part of the briefing: what it is about stands beside it. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** As many lines of a part are printed; what is behind them is counted on paper, and stands on the screen. Twelve, as in the briefing as plain text. */
export const PrintedLines = createContext(12);

/** Where there is more than is printed: on the timeline, in a register, on the page itself. */
export type Elsewhere = "timeline" | "register" | "screen";

type Lines<T> = {
  title: string;
  of: readonly T[];
  /** What is said where there is none; without it, such a part is left out. */
  none?: string;
  /** A date or the like that stands before the line. */
  before?: (item: T) => ReactNode;
  /** What stands between short lines that follow each other in one paragraph on paper. */
  flow?: string;
  /** Where what is not printed can be read. */
  elsewhere?: Elsewhere;
  children: (item: T) => ReactNode;
};

/** A part that is a list, a line for each. */
export function Lines<T>({ title, of, none, before, flow, elsewhere, children }: Lines<T>) {
  const printed = useContext(PrintedLines);
  if (of.length === 0) return none === undefined ? null : <Section title={title}><p className={styles.none}>{none}</p></Section>;

  return (
    <Section title={title}>
      <ul className={clsx(styles.lines, flow !== undefined && styles.flowing)}>
        {of.map((item, at) => (
          <li key={at} data-print={at < printed ? undefined : "no"} data-before={before !== undefined || undefined} data-flow={at < of.length - 1 ? flow : undefined}>
            {before && <span className={styles.before}>{before(item)}</span>}
            <div>{children(item)}</div>
          </li>
        ))}
      </ul>
      <More count={of.length - printed} {...(elsewhere && { elsewhere })} />
    </Section>
  );
}

/** How many are not printed, and where they are. */
export function More({ count, elsewhere = "screen" }: { count: number; elsewhere?: Elsewhere }) {
  const words = useWords(briefingWords);
  const number = useNumber();
  return count > 0 && <p className={styles.more}>{words.more(number(count), elsewhere)}</p>;
}

/** What is said of a line, under it; in print behind it. */
export function Details({ children }: { children: ReactNode }) {
  return <div className={styles.details}>{children}</div>;
}

export function Detail({ name, children }: { name?: string; children: ReactNode }) {
  const { colon } = useWords(briefingWords);
  return <span className={styles.detail}>{name && `${name}${colon}`}{children}</span>;
}
