import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { Link } from "react-router";
import { documentAddress } from "../../entities/addresses.ts";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { locatorWords } from "../../vocabulary/locators.ts";
import { noteAddress, type Footnote } from "./notes.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Footnotes.module.css";

/** A document in full where it comes up first on paper; otherwise by its number, or by that first footnote. Each is a link to the place in the document. */
export function Footnotes({ of }: { of: readonly Footnote[] }) {
  const words = useWords(briefingWords);
  const locators = useWords(locatorWords);
  const { period } = useDates();
  const [section, printed] = usePrinted(of);
  const first = new Map([...of.entries()].sort(([one], [other]) => Number(printed.has(one)) - Number(printed.has(other)) || other - one).map(([at, { document }]) => [document.id, at]));

  return (
    <section ref={section} className={styles.footnotes} aria-labelledby="footnotes">
      <h2 id="footnotes">{words.footnotes}</h2>
      <ol>
        {of.map(({ document, locator }, at) => {
          const before = first.get(document.id) ?? at;
          const about = [document.number, document.date && period(document.date)].filter(Boolean).join(words.comma);
          const named = before === at ? `${document.name}${about && words.bracketed(about)}` : document.number ?? words.documentOf(before + 1);
          return (
            <li key={`${document.id} ${locator}`} id={noteAddress(at + 1)} tabIndex={-1} data-print={printed.has(at) ? undefined : "no"}>
              <span aria-hidden>[{at + 1}]</span>{" "}
              <Link to={documentAddress(document.id, locator)} title={document.name}>{named}{words.comma}{locators(locator)}</Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Those that a printed line refers to: paper does without the notes of lines that stand on the screen alone. */
function usePrinted(of: readonly Footnote[]): [RefObject<HTMLElement | null>, ReadonlySet<number>] {
  const section = useRef<HTMLElement>(null);
  const [printed, setPrinted] = useState<ReadonlySet<number>>(new Set());

  useLayoutEffect(() => {
    const marks = [...section.current!.closest("article")!.querySelectorAll<HTMLAnchorElement>("a[href^='#note-']")];
    const referred = new Set(marks.filter((mark) => mark.closest("[data-print='no']") === null).map(({ hash }) => hash));
    setPrinted(new Set([...of.keys()].filter((at) => referred.has(`#${noteAddress(at + 1)}`))));
  }, [of]);

  return [section, printed];
}
