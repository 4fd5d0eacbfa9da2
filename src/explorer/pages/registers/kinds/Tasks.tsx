import { today } from "../../../language/dates.ts";
import { useWords } from "../../../language/words.ts";
import { useColumns } from "../columns.tsx";
import { lastDay } from "../../../language/days.ts";
import { TasksRegisterDocument, type TaskRowFragment } from "../registers.generated.ts";
import { RegisterPage } from "../RegisterPage.tsx";
import type { Column } from "../register.ts";
import { Under } from "../Under.tsx";
import { registersWords } from "../words.ts";

type Row = TaskRowFragment;

export function Tasks() {
  const { name, dated, staged, linked, degree, titles } = useColumns();
  const words = useWords(registersWords);
  const due = dated<Row>(titles.deadline, (row) => row.deadline, (row) => row.due);
  const late = (row: Row) => (isOverdue(row) ? titles.overdue : null);

  const deadline: Column<Row> = {
    ...due,
    cell: (row) => <>{due.cell(row)}<Under late>{late(row)}</Under></>,
    file: [...due.file, { title: `${titles.deadline} (${words.status})`, cell: late }],
  };

  const subject: Column<Row> = { title: titles.subject, cell: (row) => row.subject !== row.name && row.subject, file: [{ title: titles.subject, cell: (row) => row.subject }] };

  const columns = [name, subject, deadline, staged<Row>((row) => row.states), linked<Row>(titles.leads, (row) => row.leads), degree];
  return <RegisterPage of={{ kind: "TASK", operation: TasksRegisterDocument, dated: true, staged: true, columns }} />;
}

/** As the briefing has it: the last day for it is past, and no source calls it completed. */
const isOverdue = ({ deadline, states }: Row): boolean => {
  const last = deadline && lastDay(deadline);
  return last !== null && last < today() && states.every(({ status }) => status !== "COMPLETED");
};
