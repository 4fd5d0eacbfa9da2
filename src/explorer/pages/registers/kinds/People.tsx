import { useColumns } from "../columns.tsx";
import { PeopleRegisterDocument, type PersonRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";
import type { Column } from "../register.ts";

export function People() {
  const { name, linked, degree, titles } = useColumns();

  const honorifics: Column<PersonRowFragment> = {
    title: titles.honorifics,
    cell: (row) => row.honorifics.length > 0 && <span lang="vi">{row.honorifics.join(", ")}</span>, // as printed
    file: [{ title: titles.honorifics, cell: (row) => row.honorifics.join(", ") || null }],
    facts: (row) => row.titles,
  };

  const columns = [name, honorifics, linked<PersonRowFragment>(titles.posts, (row) => row.posts), degree];
  return <RegisterPage of={{ kind: "PERSON", operation: PeopleRegisterDocument, dated: false, staged: false, columns }} />;
}
