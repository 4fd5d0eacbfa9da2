import { useState } from "react";
import { grouped } from "../../api/grouped.ts";
import { usePages } from "../../api/usePages.ts";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { Sources } from "../../entities/Sources.tsx";
import { Button } from "../../kit/Button.tsx";
import { useLanguage } from "../../language/language.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { relationTypes, relationTypeWords } from "../../vocabulary/relationTypes.ts";
import { RelationshipsDocument, type RelationshipsQuery } from "./relationships.generated.ts";
import { Outdated } from "./Said.tsx";
import { briefingWords } from "./words.ts";
import styles from "./AllRelationships.module.css";

type Relationship = NonNullable<RelationshipsQuery["entity"]>["relationships"]["nodes"][number];

/** Every relationship as a sentence with its sources, by type. Asked for when it is opened. */
export function AllRelationships({ id, count, begin }: { id: string; count: number; /** Whether it stands open at first. */ begin: boolean }) {
  const words = useWords(briefingWords);
  const types = useWords(relationTypeWords);
  const number = useNumber();
  const { language } = useLanguage();
  const [open, setOpen] = useState(begin);
  const answer = usePages(RelationshipsDocument, { id, first: 200, language }, { end: ({ entity }) => entity?.relationships.pageInfo, asked: open });

  return (
    <details className={styles.all} open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-print={begin ? undefined : "no"}>
      <summary><h2>{words.all(number(count))}</h2></summary>
      {open && (
        <Answered to={answer}>
          {(pages) => {
            const relationships = pages.flatMap(({ entity }) => entity?.relationships.nodes ?? []);
            const byType = new Map(grouped(relationships, ({ type }) => type));
            return (
              <>
                {relationTypes.filter((type) => byType.has(type)).map((type) => <OfAType key={type} name={types[type]} of={byType.get(type) ?? []} about={id} />)}
                {answer.hasNextPage && <Button quiet disabled={answer.isFetching} onClick={() => void answer.fetchNextPage()}>{words.loadMore(number(count - relationships.length))}</Button>}
              </>
            );
          }}
        </Answered>
      )}
    </details>
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
            {relationship.sentence}<Outdated of={relationship} />
            {relationship.note && <small className={styles.note} lang="en">{relationship.note}</small>}
            <div className={styles.under}><EntityLink entity={relationship.from.id === about ? relationship.to : relationship.from} alone /> <Sources of={relationship.sources} /></div>
          </li>
        ))}
      </ul>
    </section>
  );
}
