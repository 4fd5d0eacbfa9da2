import { csv, type Cell } from "../../../files/csv.ts";
import type { Content } from "./content.ts";

export const entitiesCsv = ({ entities }: Content): string => table(entities, ["id", "kind", "name", "original"]);

export const relationshipsCsv = ({ relationships }: Content): string =>
  table(relationships, ["id", "from", "type", "to", "since", "until", "certainty", "sentence", "sources"]);

const table = <Column extends string>(rows: readonly Record<Column, Cell>[], columns: readonly Column[]): string =>
  csv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
