import { Link, NavLink, useNavigate } from "react-router";
import { addressOf } from "../entities/addresses.ts";
import { useWords } from "../language/words.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { hasPlayground } from "./hasPlayground.ts";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";
import { shellWords } from "./words.ts";
import styles from "./Header.module.css";

const pages = (["routes", "canvas", "timeline", "registers", "figures", "disputes", "playground"] as const).filter((page) => page !== "playground" || hasPlayground);

/** The same on every page, the playground's included. */
export function Header() {
  const words = useWords(shellWords);
  const go = useNavigate();

  return (
    <header className={styles.header} data-print="no">
      <div className={styles.bar}>
        <Link className={styles.product} to="/" aria-label={`CanTho.Graph, ${words.home}`}>
          <img src="/favicon.svg" alt="" width="28" height="28" /><span>CanTho.Graph</span>
        </Link>
        <SearchBox onChoose={(entity) => void go(addressOf(entity))} onAll={(text) => void go(`/search?${new URLSearchParams({ q: text })}`)} />
        <div className={styles.choices}><LanguageChoice /><ThemeChoice /></div>
      </div>
      <nav className={styles.pages} aria-label={words.site}>
        {pages.map((page) => <NavLink key={page} to={`/${page}`}>{words[page]}</NavLink>)}
      </nav>
    </header>
  );
}
