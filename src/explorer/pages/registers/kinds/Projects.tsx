import { useColumns } from "../columns.tsx";
import { ProjectsRegisterDocument, type ProjectRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";
import type { Column } from "../register.ts";

type Row = ProjectRowFragment;

export function Projects() {
  const { name, kindOfIt, staged, linked, degree, titles } = useColumns();
  const capital: Column<Row> = {
    title: titles.capital,
    cell: (row) => row.capital.map(({ value }) => value).join(" ≠ "),
    file: [{ title: titles.capital, cell: (row) => row.capital.map(({ value }) => value).join("; ") || null }],
    facts: (row) => row.capital,
  };

  const columns = [name, kindOfIt, staged<Row>((row) => row.statusHistory), linked<Row>(titles.bodies, (row) => row.bodies.nodes, true), capital, degree];
  return <RegisterPage of={{ kind: "PROJECT", operation: ProjectsRegisterDocument, dated: false, staged: true, columns }} />;
}
