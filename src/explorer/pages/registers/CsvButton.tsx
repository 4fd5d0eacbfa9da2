import { Download } from "lucide-react";
import { useState } from "react";
import { Unanswered } from "../../api/ask.ts";
import { askWhole } from "../../api/askWhole.ts";
import { distinctSources } from "../../entities/distinctSources.ts";
import { citationText } from "../../files/citations.ts";
import { csv } from "../../files/csv.ts";
import { download } from "../../files/download.ts";
import { Button } from "../../kit/Button.tsx";
import { today } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { Failure } from "../../shell/Failure.tsx";
import type { Register } from "./register.ts";
import type { RegisterRowFragment } from "./registers.generated.ts";
import type { RegisterQuestion } from "./useRegisterQuestion.ts";
import { registersWords } from "./words.ts";
import styles from "./Register.module.css";

type State = { done: number; saved?: boolean; error?: Unanswered } | null;

const atOnce = 100; // what the limit of an operation's cost has room for, of every kind

/** The whole filtered register as a file, however many pages it has. */
export function CsvButton<Row extends RegisterRowFragment>({ register, question, total }: { register: Register<Row>; question: RegisterQuestion; total: number }) {
  const words = useWords(registersWords);
  const number = useNumber();
  const [state, setState] = useState<State>(null);
  const isBusy = state !== null && !state.saved && !state.error;

  const save = async () => {
    setState({ done: 0 });
    try {
      const { nodes } = await askWhole(register.operation, question.question, { list: (answer) => answer.register, atOnce, onPage: (done) => setState({ done }) });
      download(`${register.kind.toLowerCase()}-${today()}.csv`, csv(table(register, nodes, words)), "text/csv;charset=utf-8");
      setState({ done: nodes.length, saved: true });
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      setState({ done: 0, error });
    }
  };

  return (
    <>
      <span role="status" className={styles.fetched}>{isBusy ? words.fetching(number(state.done), number(total)) : state?.saved ? words.saved(number(state.done)) : ""}</span>
      <Button quiet icon={<Download aria-hidden />} disabled={isBusy} onClick={() => void save()}>{words.csv}</Button>
      {state?.error && <Failure error={state.error} onRetry={() => void save()} />}
    </>
  );
}

function table<Row extends RegisterRowFragment>({ columns }: Register<Row>, rows: readonly Row[], words: { id: string; sources: string }) {
  const shown = columns.flatMap(({ file }) => file);
  return [
    [words.id, ...shown.map(({ title }) => title), words.sources],
    ...rows.map((row) => [row.id, ...shown.map(({ cell }) => cell(row)), citationText(distinctSources(columns.flatMap(({ facts }) => facts?.(row) ?? [])))]),
  ];
}
