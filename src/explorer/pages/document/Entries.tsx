import { useEffect } from "react";
import { Link, useLocation } from "react-router";
import { grouped } from "../../api/grouped.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { locatorWords } from "../../vocabulary/locators.ts";
import { sortOf, type Entry } from "./entries.ts";
import { Statement } from "./Statement.tsx";
import { documentWords } from "./words.ts";
import styles from "./Entries.module.css";

type Props = { of: readonly Entry[]; /** The place that the address names. */ at: string | null };

const anchor = (locator: string): string => `at ${locator}`.replaceAll(/\s+/g, "-");

/** What a document says, place by place, in its own order. The place that the address names is gone to, and marked. */
export function Entries({ of, at }: Props) {
  const words = useWords(documentWords);
  const locators = useWords(locatorWords);
  const number = useNumber();
  const places = grouped(of, ({ locator }) => locator);
  useGoTo(at, places.some(([locator]) => locator === at));

  return (
    <div className={styles.entries}>
      <nav className={styles.contents} aria-label={words.contents} data-print="no">
        <h2>{words.contents}</h2>
        <ul>
          {places.map(([locator, entries]) => (
            <li key={locator}>
              <Link to={{ search: `?${new URLSearchParams({ at: locator })}` }} preventScrollReset aria-current={locator === at ? "location" : undefined}>
                {locators(locator)} <small>{number(entries.length)}</small>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {places.map(([locator, entries]) => <Place key={locator} locator={locator} entries={entries} marked={locator === at} />)}
      </div>
    </div>
  );
}

function Place({ locator, entries, marked }: { locator: string; entries: readonly Entry[]; marked: boolean }) {
  const locators = useWords(locatorWords);
  const id = anchor(locator);
  const named = entries.filter((entry) => sortOf(entry) === "Entity");
  const stated = entries.filter((entry) => sortOf(entry) !== "Entity");

  return (
    <section id={id} className={styles.place} tabIndex={-1} aria-labelledby={`${id}-name`} data-marked={marked || undefined}>
      <h3 id={`${id}-name`}><Link to={{ search: `?${new URLSearchParams({ at: locator })}` }} preventScrollReset>{locators(locator)}</Link></h3>
      <div>
        {named.length > 0 && <ul className={styles.named}>{named.map(({ node }) => <li key={node.id}><Statement node={node} /></li>)}</ul>}
        {stated.length > 0 && <ul className={styles.stated}>{stated.map(({ node }) => <li key={node.id}><Statement node={node} /></li>)}</ul>}
      </div>
    </section>
  );
}

/** Goes there once it is on the page, and again when its link is followed again. */
function useGoTo(at: string | null, isThere: boolean) {
  const { key } = useLocation();

  useEffect(() => {
    if (at === null || !isThere) return;
    const place = document.getElementById(anchor(at));
    place?.scrollIntoView({ block: "start" });
    place?.focus({ preventScroll: true });
  }, [at, isThere, key]);
}
