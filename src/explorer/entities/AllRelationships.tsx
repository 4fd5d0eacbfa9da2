import { useState } from "react";
import { grouped } from "../api/grouped.ts";
import { usePages } from "../api/usePages.ts";
import { Button } from "../kit/Button.tsx";
import { useLanguage } from "../language/language.ts";
import { useNumber } from "../language/numbers.ts";
import { inAllLanguages, plural, useWords } from "../language/words.ts";
import { Answered } from "../shell/Answered.tsx";
import { relationTypes, relationTypeWords } from "../vocabulary/relationTypes.ts";
import { Note, Outdated } from "./Certainty.tsx";
import { RelationshipsDocument, type RelationshipsQuery } from "./relationships.generated.ts";
import { Sentence } from "./Sentence.tsx";
import { Sources } from "./Sources.tsx";
import styles from "./AllRelationships.module.css";

const allWords = inAllLanguages(
  { all: (count: string) => `Tất cả quan hệ (${count})`, more: (count: string) => `Xem thêm (còn ${count})`, onScreen: (count: string) => `Tất cả ${count} quan hệ: xem trên màn hình.` },
  { all: (count: string) => `All relationships (${count})`, more: (count: string) => `Show more (${count} ${plural(Number(count), "is", "are")} left)`, onScreen: (count: string) => `All ${count} relationships: see on the screen.` },
  { all: (count: string) => `すべての関係（${count}件）`, more: (count: string) => `続きを表示（残り${count}件）`, onScreen: (count: string) => `すべての関係${count}件は画面を参照。` },
);

/** More are for the screen: on paper they would be sheets of what the briefing has said. */
const mostOnPaper = 12;

type Relationship = NonNullable<RelationshipsQuery["entity"]>["relationships"]["nodes"][number];

/** Every relationship as a sentence with its sources, by type. Asked for when it is opened. */
export function AllRelationships({ id, count, begin }: { id: string; count: number; /** Whether it stands open at first. */ begin: boolean }) {
  const words = useWords(allWords);
  const types = useWords(relationTypeWords);
  const number = useNumber();
  const { language } = useLanguage();
  const [open, setOpen] = useState(begin);
  const answer = usePages(RelationshipsDocument, { id, first: 200, language }, { end: ({ entity }) => entity?.relationships.pageInfo, asked: open });

  const isOnPaper = begin && count <= mostOnPaper;

  return (
    <>
      {begin && !isOnPaper && <p className={styles.onScreen}>{words.onScreen(number(count))}</p>}
      <details className={styles.all} open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-print={isOnPaper ? undefined : "no"}>
        <summary><h2>{words.all(number(count))}</h2></summary>
        {open && (
          <Answered to={answer}>
            {(pages) => {
              const relationships = pages.flatMap(({ entity }) => entity?.relationships.nodes ?? []);
              const byType = new Map(grouped(relationships, ({ type }) => type));
              return (
                <>
                  {relationTypes.filter((type) => byType.has(type)).map((type) => <OfAType key={type} name={types[type]} of={byType.get(type) ?? []} about={id} />)}
                  {answer.hasNextPage && <Button quiet disabled={answer.isFetching} onClick={() => void answer.fetchNextPage()}>{words.more(number(count - relationships.length))}</Button>}
                </>
              );
            }}
          </Answered>
        )}
      </details>
    </>
  );
}

function OfAType({ name, of, about }: { name: string; of: readonly Relationship[]; about: string }) {
  const number = useNumber();
  return (
    <section className={styles.type}>
      <h3>{name} <small>{number(of.length)}</small></h3>
      <ul>
        {of.map((relationship) => (
          <li key={relationship.id}>
            <Sentence text={relationship.sentence} about={[relationship.from, relationship.to].filter(({ id }) => id !== about)} /><Outdated of={relationship} />
            <Note of={relationship} />
            <div className={styles.under}><Sources of={relationship.sources} /></div>
          </li>
        ))}
      </ul>
    </section>
  );
}
