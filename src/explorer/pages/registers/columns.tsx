import type { EntityOrderField, Status } from "../../api/schema.generated.ts";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { originalOf } from "../../entities/EntityName.tsx";
import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { classWords } from "../../vocabulary/classes.ts";
import { relationTypeWords } from "../../vocabulary/relationTypes.ts";
import { statusWords } from "../../vocabulary/statuses.ts";
import { Disputed } from "./Disputed.tsx";
import { LinkedList, type Linked } from "./LinkedList.tsx";
import type { Column } from "./register.ts";
import type { RegisterClaimFragment, RegisterRowFragment } from "./registers.generated.ts";
import { Under } from "./Under.tsx";
import { columnWords, registersWords } from "./words.ts";

type Row = RegisterRowFragment;
type Stage = RegisterClaimFragment & { status: Status | null };

/** The columns that several kinds have. */
export function useColumns() {
  const words = useWords(registersWords);
  const titles = useWords(columnWords);
  const classes = useWords(classWords);
  const types = useWords(relationTypeWords);
  const statuses = useWords(statusWords);
  const { period } = useDates();
  const number = useNumber();

  const name: Column<Row> = {
    title: words.name,
    order: "NAME",
    cell: (row) => <><EntityLink entity={row} /><Disputed row={row} /></>,
    file: [{ title: words.name, cell: (row) => row.name }, { title: words.original, cell: (row) => originalOf(row)?.text ?? null }],
    facts: (row) => [row],
  };

  const kindOfIt: Column<Row & { class: string }> = { title: words.class, cell: (row) => classes(row.class), file: [{ title: words.class, cell: (row) => classes(row.class) }] };

  const degree: Column<Row> = {
    title: titles.relationships,
    order: "DEGREE",
    numeric: true,
    cell: (row) => number(row.joined.totalCount),
    file: [{ title: titles.relationships, cell: (row) => row.joined.totalCount }],
  };

  /** A date as the reader writes it; in the file as the API does, so that it can be sorted. */
  const dated = <R,>(title: string, of: (row: R) => string | null, claims: (row: R) => RegisterClaimFragment[], order: EntityOrderField = "DATE"): Column<R> => ({
    title,
    order,
    cell: (row) => <Dated on={of(row)} claims={claims(row)} />,
    file: [{ title, cell: of }],
    facts: claims,
  });

  const linked = <R,>(title: string, of: (row: R) => readonly Linked[], typed = false): Column<R> => {
    const text = ({ type, role, other, since, until }: Linked) =>
      [typed ? types[type] : null, role, other.name, since || until ? `${since ?? ".."}/${until ?? ".."}` : null].filter(Boolean).join(", ");
    return {
      title,
      cell: (row) => <LinkedList of={of(row)} typed={typed} />,
      file: [
        { title, cell: (row) => of(row).map(text).join("; ") || null },
        { title: words.ids(title), cell: (row) => of(row).map(({ other }) => other.id).join("; ") || null },
      ],
      facts: of,
    };
  };

  /** How far it has come, and when a source last said so. */
  const staged = <R extends { status: Status | null }>(claims: (row: R) => Stage[]): Column<R> => {
    const stated = (row: R) => claims(row).filter(({ status }) => status === row.status).map((claim) => claim.period ?? "").sort().at(-1) || null;
    return {
      title: words.status,
      cell: (row) => row.status && <>{statuses[row.status]}<Under>{stated(row) && titles.stated(period(stated(row)!))}</Under></>,
      file: [{ title: words.status, cell: (row) => row.status && statuses[row.status] }, { title: `${words.status} (${words.period})`, cell: stated }],
      facts: claims,
    };
  };

  function Dated({ on, claims }: { on: string | null; claims: RegisterClaimFragment[] }) {
    const inferred = claims.length > 0 && claims.every(({ certainty }) => certainty === "INFERRED");
    return on && <>{period(on)}<Under>{inferred && titles.inferred}</Under></>;
  }

  return { name, kindOfIt, degree, dated, linked, staged, titles };
}
