export type Cell = string | number | null;

/** RFC 4180, and a byte order mark, without which Excel takes UTF-8 for the system's old code page. */
export const csv = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

function cell(value: Cell): string {
  const text = typeof value === "string" ? harmless(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet runs what begins so as a formula, whoever wrote it. https://owasp.org/www-community/attacks/CSV_Injection */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
