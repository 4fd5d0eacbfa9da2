import { useState } from "react";
import { EntityLink } from "../../../entities/EntityLink.tsx";
import { Sources } from "../../../entities/Sources.tsx";
import { useDates } from "../../../language/dates.ts";
import { useNumber } from "../../../language/numbers.ts";
import { useWords } from "../../../language/words.ts";
import { kindWords } from "../../../vocabulary/kinds.ts";
import { relationTypeWords } from "../../../vocabulary/relationTypes.ts";
import { certaintyWords } from "../../../vocabulary/statuses.ts";
import { useTold } from "../picture/told.ts";
import { unseenAt, type Entity, type Picture, type Relationship } from "../picture/picture.ts";
import type { Shown } from "../picture/shown.ts";
import { canvasWords } from "../words.ts";
import { SortableTable, type Column } from "./SortableTable.tsx";
import styles from "./Tables.module.css";

/** The twin of the drawing: everything that is drawn, in words, with links and sources. */
export function Tables({ picture, shown }: { picture: Picture; shown: Shown }) {
  const words = useWords(canvasWords);
  return (
    <section className={styles.tables} aria-labelledby="tables">
      <h2 id="tables">{words.table}</h2>
      <p>{words.tableLead}</p>
      <Entities picture={picture} shown={shown} />
      <Relationships shown={shown} />
    </section>
  );
}

function Entities({ picture, shown }: { picture: Picture; shown: Shown }) {
  const words = useWords(canvasWords);
  const kinds = useWords(kindWords);
  const number = useNumber();
  const joined = (id: string) => (shown.linesOf.get(id) ?? []).reduce((sum, { relationships }) => sum + relationships.length, 0);
  const columns: Column<Entity>[] = [
    { name: words.name, by: ({ name }) => name, cell: (entity) => <EntityLink entity={entity} /> },
    { name: words.kind, by: ({ kind }) => kinds[kind], cell: ({ kind }) => kinds[kind] },
    { name: words.joined, by: ({ id }) => joined(id), cell: ({ id }) => number(joined(id)), number: true },
    { name: words.unseen, by: ({ id }) => unseenAt(picture, id), cell: ({ id }) => number(unseenAt(picture, id)), number: true },
  ];
  return <SortableTable title={words.entitiesTitle(number(shown.entities.length))} rows={shown.entities} keyOf={({ id }) => id} columns={columns} />;
}

function Relationships({ shown }: { shown: Shown }) {
  const words = useWords(canvasWords);
  const types = useWords(relationTypeWords);
  const certainties = useWords(certaintyWords);
  const number = useNumber();
  const { span } = useDates();
  const [visible, setVisible] = useState<readonly Relationship[]>([]);
  const told = useTold(visible.map(({ id }) => id));
  const entity = (id: string) => shown.entity.get(id)!;
  const columns: Column<Relationship>[] = [
    { name: words.from, by: ({ from }) => entity(from.id).name, cell: ({ from }) => <EntityLink entity={entity(from.id)} alone /> },
    { name: words.type, by: ({ type }) => types[type], cell: ({ type }) => types[type] },
    { name: words.to, by: ({ to }) => entity(to.id).name, cell: ({ to }) => <EntityLink entity={entity(to.id)} alone /> },
    { name: words.dates, by: ({ since, until }) => since ?? until ?? "", cell: ({ since, until }) => span(since, until) },
    { name: words.certainty, by: ({ certainty }) => certainty, cell: ({ certainty }) => certainties[certainty] },
    { name: words.sentence, cell: ({ id }) => told.get(id)?.sentence },
    { name: words.sources, cell: ({ id }) => <Sources of={told.get(id)?.sources ?? []} /> },
  ];

  return <SortableTable title={words.relationshipsTitle(number(shown.relationships.length))} rows={shown.relationships} keyOf={({ id }) => id} columns={columns} onVisible={setVisible} />;
}
