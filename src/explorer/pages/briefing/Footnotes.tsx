import { Link } from "react-router";
import { documentAddress } from "../../entities/addresses.ts";
import { useDates } from "../../language/dates.ts";
import { useWords } from "../../language/words.ts";
import { locatorWords } from "../../vocabulary/locators.ts";
import { noteAddress, type Footnote } from "./notes.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Footnotes.module.css";

/** A document in full where it comes up first; after that by its number, or by that first footnote. Each is a link to the place in the document. */
export function Footnotes({ of }: { of: readonly Footnote[] }) {
  const words = useWords(briefingWords);
  const locators = useWords(locatorWords);
  const { period } = useDates();
  const first = new Map(of.map((citation, at) => [citation.document.id, at] as const).reverse());

  return (
    <section className={styles.footnotes} aria-labelledby="footnotes">
      <h2 id="footnotes">{words.footnotes}</h2>
      <ol>
        {of.map(({ document, locator }, at) => {
          const before = first.get(document.id) ?? at;
          const about = [document.number, document.date && period(document.date)].filter(Boolean).join(words.comma);
          const named = before === at ? `${document.name}${about && words.bracketed(about)}` : document.number ?? words.documentOf(before + 1);
          return (
            <li key={`${document.id} ${locator}`} id={noteAddress(at + 1)} tabIndex={-1}>
              <span aria-hidden>[{at + 1}]</span>{" "}
              <Link to={documentAddress(document.id, locator)} title={document.name}>{named}{words.comma}{locators(locator)}</Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
