import { useColumns } from "../columns.tsx";
import { OrganisationsRegisterDocument, type OrganisationRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";

export function Organisations() {
  const { name, kindOfIt, linked, degree, titles } = useColumns();
  const columns = [name, kindOfIt, linked<OrganisationRowFragment>(titles.seat, (row) => row.seats.nodes, true), degree];
  return <RegisterPage of={{ kind: "ORGANISATION", operation: OrganisationsRegisterDocument, dated: false, staged: false, columns }} />;
}
