import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { Button } from "../../../kit/Button.tsx";
import { useCollation } from "../../../language/collation.ts";
import { useWords } from "../../../language/words.ts";
import { canvasWords } from "../words.ts";
import styles from "./Tables.module.css";

export type Column<Row> = {
  name: string;
  /** What it is sorted by; a column without it cannot be. */
  by?: (row: Row) => string | number;
  cell: (row: Row) => ReactNode;
  number?: boolean;
};

type Props<Row> = {
  title: string;
  rows: readonly Row[];
  keyOf(row: Row): string;
  columns: readonly Column<Row>[];
  /** Told which rows stand on the page: for those more may have to be asked. */
  onVisible?: (rows: readonly Row[]) => void;
};

const step = 50;

/** Rows by any column, fifty at a time: all of them are counted in the title. */
export function SortableTable<Row>({ title, rows, keyOf, columns, onVisible }: Props<Row>) {
  const words = useWords(canvasWords);
  const { compare } = useCollation();
  const [sorted, setSorted] = useState({ column: 0, down: false });
  const [count, setCount] = useState(step);
  const by = columns[sorted.column]!.by!;
  const ordered = [...rows].sort((a, b) => {
    const [one, other] = [by(a), by(b)];
    return (typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other))) * (sorted.down ? -1 : 1);
  });
  const visible = ordered.slice(0, count);
  const onPage = visible.map(keyOf).join();
  useEffect(() => onVisible?.(visible), [onPage, onVisible]);

  return (
    <>
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map(({ name, by, number }, column) => (
                <th key={name} scope="col" data-number={number || undefined} aria-sort={column === sorted.column ? (sorted.down ? "descending" : "ascending") : undefined}>
                  {by ? (
                    <button type="button" onClick={() => setSorted({ column, down: column === sorted.column && !sorted.down })}>
                      {name}{column === sorted.column && (sorted.down ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                    </button>
                  ) : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {visible.map((row) => (
              <tr key={keyOf(row)}>{columns.map(({ name, cell, number }) => <td key={name} data-number={number || undefined}>{cell(row)}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > count && <Button quiet onClick={() => setCount(count + step)}>{words.moreOf(rows.length - count)}</Button>}
    </>
  );
}
