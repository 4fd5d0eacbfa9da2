import type { ReactNode } from "react";
import type { Operation } from "../../api/ask.ts";
import type { EntityFilter, EntityKind, EntityOrder, EntityOrderField, Language } from "../../api/schema.generated.ts";
import type { Cited } from "../../entities/Sources.tsx";
import type { Cell } from "../../files/csv.ts";
import type { RegisterRowFragment, RegisterTurnFragment } from "./registers.generated.ts";

export type Variables = {
  filter?: EntityFilter | null | undefined; orderBy?: EntityOrder | null | undefined; language: Language;
  first?: number | null | undefined; after?: string | null | undefined; last?: number | null | undefined; before?: string | null | undefined;
};

export type Answer<Row> = { register: { totalCount: number; pageInfo: RegisterTurnFragment; nodes: Row[] } };

/** What is asked of one kind, and how its rows are shown. */
export type Register<Row extends RegisterRowFragment> = {
  kind: EntityKind;
  operation: Operation<Answer<Row>, Variables>;
  /** Whether its entities have a date or a deadline; what has none is not filtered by it. */
  dated: boolean;
  /** Whether sources speak of how far they have come. */
  staged: boolean;
  columns: readonly Column<Row>[];
};

export type Column<Row> = {
  title: string;
  /** What a press on the title orders by. */
  order?: EntityOrderField;
  numeric?: boolean;
  cell(row: Row): ReactNode;
  /** The same in the file: one column or several. */
  file: readonly FileColumn<Row>[];
  /** The facts that the cell shows: whose sources the row names. */
  facts?(row: Row): readonly { sources: readonly Cited[] }[];
};

export type FileColumn<Row> = { title: string; cell(row: Row): Cell };
