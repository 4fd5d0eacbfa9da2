import clsx from "clsx";
import { useId, type ReactNode } from "react";
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

// As in the briefing in plain text: what is behind the twelfth line is counted on paper, and stands on the screen.
const printed = 12;

type Lines<T> = {
  title: string;
  of: readonly T[];
  /** What is said where there is none; without it, such a part is left out. */
  none?: string;
  /** A date or the like that stands before the line. */
  before?: (item: T) => ReactNode;
  /** What stands between short lines that follow each other in one paragraph on paper. */
  flow?: string;
  children: (item: T) => ReactNode;
};

/** A part that is a list, a line for each. */
export function Lines<T>({ title, of, none, before, flow, children }: Lines<T>) {
  const words = useWords(briefingWords);
  const number = useNumber();
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
      {of.length > printed && <p className={styles.more}>{words.more(number(of.length - printed))}</p>}
    </Section>
  );
}

/** What is said of a line, under it; in print behind it. */
export function Details({ children }: { children: ReactNode }) {
  return <div className={styles.details}>{children}</div>;
}

export function Detail({ name, children }: { name?: string; children: ReactNode }) {
  const { colon } = useWords(briefingWords);
  return <span className={styles.detail}>{name && `${name}${colon}`}{children}</span>;
}
