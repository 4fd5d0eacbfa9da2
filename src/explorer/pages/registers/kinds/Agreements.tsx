import { useColumns } from "../columns.tsx";
import { AgreementsRegisterDocument, type AgreementRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";

export function Agreements() {
  const { name, kindOfIt, dated, linked, degree, titles } = useColumns();

  const columns = [
    name, kindOfIt, dated<AgreementRowFragment>(titles.signed, (row) => row.date, (row) => row.dated),
    linked<AgreementRowFragment>(titles.parties, (row) => row.parties), degree,
  ];
  return <RegisterPage of={{ kind: "AGREEMENT", operation: AgreementsRegisterDocument, dated: true, staged: true, columns }} />;
}
