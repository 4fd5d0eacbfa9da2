import { useColumns } from "../columns.tsx";
import { EventsRegisterDocument, type EventRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";

export function Events() {
  const { name, kindOfIt, dated, linked, degree, titles } = useColumns();

  const columns = [
    name, kindOfIt, dated<EventRowFragment>(titles.date, (row) => row.date, (row) => row.dated),
    linked<EventRowFragment>(titles.participants, (row) => row.participants, true), degree,
  ];
  return <RegisterPage of={{ kind: "EVENT", operation: EventsRegisterDocument, dated: true, staged: true, columns }} />;
}
