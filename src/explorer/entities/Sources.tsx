import { Link } from "react-router";
import { inAllLanguages, useWords } from "../language/words.ts";
import { locatorWords } from "../vocabulary/locators.ts";
import { documentAddress } from "./addresses.ts";
import type { CitedFragment } from "./entity.generated.ts";
import styles from "./Sources.module.css";

const words = inAllLanguages({ sources: "Nguồn" }, { sources: "Sources" }, { sources: "出典" });

/** As much of a citation as a link to it needs. */
export type Cited = Pick<CitedFragment, "locator"> & { document: Pick<CitedFragment["document"], "id" | "name" | "number"> };

/** Who says so, and where: each a link to that place of the document. */
export function Sources({ of }: { of: readonly Cited[] }) {
  const { sources } = useWords(words);
  const locators = useWords(locatorWords);
  if (of.length === 0) return null;

  return (
    <span className={styles.sources} role="list" aria-label={sources}>
      {of.map((citation) => (
        <span role="listitem" key={`${citation.document.id} ${citation.locator}`}>
          <Link to={documentAddress(citation.document.id, citation.locator)} title={citation.document.name}>
            {citation.document.number ?? citation.document.name} · {locators(citation.locator)}
          </Link>
        </span>
      ))}
    </span>
  );
}
