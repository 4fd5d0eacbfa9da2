import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { Ref } from "react";
import type { EntityOrderField } from "../../api/schema.generated.ts";
import { distinctSources } from "../../entities/distinctSources.ts";
import { Sources } from "../../entities/Sources.tsx";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import type { Register } from "./register.ts";
import type { RegisterRowFragment } from "./registers.generated.ts";
import type { RegisterQuestion } from "./useRegisterQuestion.ts";
import { registersWords } from "./words.ts";
import styles from "./RegisterTable.module.css";

type Props<Row extends RegisterRowFragment> = { ref: Ref<HTMLDivElement>; label: string; register: Register<Row>; rows: readonly Row[]; question: RegisterQuestion };

/** The rows as a table; on a narrow screen each as a card. The roles are said, because cards are not displayed as a table and would lose them. */
export function RegisterTable<Row extends RegisterRowFragment>({ ref, label, register: { columns }, rows, question }: Props<Row>) {
  const words = useWords(registersWords);
  return (
    <div className={styles.region} role="region" aria-label={label} tabIndex={0} ref={ref}>
      <table className={styles.table} role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ title, order, numeric }) => (
              <th key={title} role="columnheader" scope="col" data-numeric={numeric} aria-sort={order && sorted(order, question)}>
                {order ? <OrderButton title={title} order={order} question={question} /> : title}
              </th>
            ))}
            <th role="columnheader" scope="col">{words.sources}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              {columns.map(({ title, cell, numeric }, at) => at === 0
                ? <th key={title} role="rowheader" scope="row">{cell(row)}</th>
                : <td key={title} role="cell" data-title={title} data-numeric={numeric}><div>{cell(row)}</div></td>)}
              <td role="cell" data-title={words.sources}><div><SourcesOf sources={distinctSources(columns.flatMap(({ facts }) => facts?.(row) ?? []))} /></div></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sorted = (order: EntityOrderField, { order: { field, descending } }: RegisterQuestion) => (field !== order ? "none" : descending ? "descending" : "ascending");

function OrderButton({ title, order, question }: { title: string; order: EntityOrderField; question: RegisterQuestion }) {
  const state = sorted(order, question);
  const Icon = state === "none" ? ArrowUpDown : state === "ascending" ? ArrowUp : ArrowDown;
  return <button type="button" className={styles.order} data-state={state} onClick={() => question.orderBy(order)}>{title}<Icon aria-hidden /></button>;
}

/** As a rule more than a row has room for. */
function SourcesOf({ sources }: { sources: ReturnType<typeof distinctSources> }) {
  const words = useWords(registersWords);
  const number = useNumber();
  return sources.length > 0 && <details className={styles.sources}><summary>{words.sourceCount(number(sources.length))}</summary><Sources of={sources} /></details>;
}
