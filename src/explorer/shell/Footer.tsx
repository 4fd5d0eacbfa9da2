import { useWords } from "../language/words.ts";
import { hasPlayground } from "./hasPlayground.ts";
import { shellWords } from "./words.ts";
import styles from "./Footer.module.css";

export function Footer() {
  const words = useWords(shellWords);
  return (
    <footer className={styles.footer} data-print="no">
      <p>{words.sourced}</p>
      <p>
        <a href="/graphql/schema.graphql">{words.schema}</a> · <a href="/licences.txt">{words.licences}</a>{hasPlayground && <> · <a href="/licences-of-playground.txt">{words.playgroundLicences}</a></>} · <a href="/licences-of-fonts.txt">{words.fontLicences}</a>
      </p>
    </footer>
  );
}
