import { Link } from "react-router";
import { useAnswer } from "../api/useAnswer.ts";
import { addressOf } from "../entities/addresses.ts";
import { Notice } from "../kit/Notice.tsx";
import { useLanguage } from "../language/language.ts";
import { inAllLanguages, useWords } from "../language/words.ts";
import { HitRow } from "../search/HitRow.tsx";
import { SearchDocument } from "../search/search.generated.ts";
import { Page } from "./Page.tsx";
import styles from "./NoSuchEntity.module.css";

const words = inAllLanguages(
  { title: "Không có mục này", none: (id: string) => `Không có mục nào mang mã “${id}”. Hãy tìm theo tên ở phía trên.`, near: "Có phải mục sau đây?" },
  { title: "There is no such entry", none: (id: string) => `Nothing has the id “${id}”. Search by name above.`, near: "Did you mean one of these?" },
  { title: "該当する項目がありません", none: (id: string) => `ID「${id}」の項目はありません。上の検索欄から名前で探してください。`, near: "お探しの項目はこちらですか。" },
);

/** An address names what is not there: what its words find is offered instead. */
export function NoSuchEntity({ id }: { id: string }) {
  const { title, none, near } = useWords(words);
  const { language } = useLanguage();
  const text = id.slice(id.indexOf(":") + 1).replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim().slice(0, 200);
  const { data } = useAnswer(SearchDocument, { text, first: 5, language }, { asked: text !== "" });

  return (
    <Page title={title}>
      <Notice tone="warm" title={none(id)} />
      {data && data.search.nodes.length > 0 && (
        <section className={styles.near} aria-labelledby="near">
          <h2 id="near">{near}</h2>
          <ul>{data.search.nodes.map((hit) => <li key={hit.entity.id}><Link to={addressOf(hit.entity)}><HitRow hit={hit} /></Link></li>)}</ul>
        </section>
      )}
    </Page>
  );
}
