import { useNumber } from "../../../language/numbers.ts";
import { useColumns } from "../columns.tsx";
import { DocumentsRegisterDocument, type DocumentRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";
import type { Column } from "../register.ts";

type Row = DocumentRowFragment;

export function Documents() {
  const { name, kindOfIt, dated, degree, titles } = useColumns();
  const count = useNumber();
  const number: Column<Row> = { title: titles.number, cell: (row) => row.number, file: [{ title: titles.number, cell: (row) => row.number }] };

  const says: Column<Row> = {
    title: titles.says,
    numeric: true,
    cell: (row) => count(row.mentions.totalCount),
    file: [{ title: titles.says, cell: (row) => row.mentions.totalCount }],
  };

  const columns = [name, number, kindOfIt, dated<Row>(titles.issued, (row) => row.date, (row) => row.dated), says, degree];
  return <RegisterPage of={{ kind: "DOCUMENT", operation: DocumentsRegisterDocument, dated: true, staged: false, columns }} />;
}
