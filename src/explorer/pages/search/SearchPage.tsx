import { Link, useSearchParams } from "react-router";
import { useAnswer } from "../../api/useAnswer.ts";
import { addressOf } from "../../entities/addresses.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { HitRow } from "../../search/HitRow.tsx";
import { SearchDocument } from "../../search/search.generated.ts";
import { searchWords } from "../../search/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import styles from "./SearchPage.module.css";

/** Everything that a name finds, the best first. As many as the API gives at once: who needs more than 200 types more of the name. */
export function SearchPage() {
  const words = useWords(searchWords);
  const { language } = useLanguage();
  const text = useSearchParams()[0].get("q")?.trim() ?? "";
  const variables = { text, first: 200, language };
  const answer = useAnswer(SearchDocument, variables, { asked: text !== "", keep: true });

  if (text === "") return <Page title={words.empty}><Notice title={words.hint} /></Page>;

  return (
    <Page title={words.title(text)} asked={{ operation: SearchDocument, variables }} lead={answer.data && words.found(answer.data.search.totalCount)}>
      <Answered to={answer}>
        {({ search }) => search.nodes.length === 0 ? <Notice title={words.none(text)} /> : (
          <ul className={styles.hits}>
            {search.nodes.map((hit) => <li key={hit.entity.id}><Link to={addressOf(hit.entity)}><HitRow hit={hit} /></Link></li>)}
          </ul>
        )}
      </Answered>
    </Page>
  );
}
