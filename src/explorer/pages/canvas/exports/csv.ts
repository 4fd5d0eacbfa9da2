import type { Content } from "./content.ts";

/** RFC 4180 with a byte order mark, without which Excel reads Vietnamese and Japanese wrongly. */
export function csv(rows: readonly Record<string, string | number>[], columns: readonly string[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  return `\ufeff${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}

export const entitiesCsv = ({ entities }: Content): string => csv(entities, ["id", "kind", "name", "original"]);

export const relationshipsCsv = ({ relationships }: Content): string =>
  csv(relationships, ["id", "from", "type", "to", "since", "until", "certainty", "sentence", "sources"]);

/** A cell that a spreadsheet would take for a formula begins with a quote instead. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
