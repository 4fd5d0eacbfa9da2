import { useColumns } from "../columns.tsx";
import { PlacesRegisterDocument, type PlaceRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";
import type { Column } from "../register.ts";

export function Places() {
  const { name, kindOfIt, linked, degree, titles } = useColumns();
  const iso: Column<PlaceRowFragment> = { title: titles.iso, cell: (row) => row.iso, file: [{ title: titles.iso, cell: (row) => row.iso }] };

  const columns = [name, kindOfIt, linked<PlaceRowFragment>(titles.partOf, (row) => row.within.nodes), iso, degree];
  return <RegisterPage of={{ kind: "PLACE", operation: PlacesRegisterDocument, dated: false, staged: false, columns }} />;
}
