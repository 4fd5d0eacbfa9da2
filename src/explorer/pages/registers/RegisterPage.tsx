import { useRef } from "react";
import { useAnswer } from "../../api/useAnswer.ts";
import { useWords } from "../../language/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import { CsvButton } from "./CsvButton.tsx";
import { Filters } from "./Filters.tsx";
import { KindNavigation } from "./KindNavigation.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { PageSize, Paging } from "./Paging.tsx";
import type { Register } from "./register.ts";
import type { RegisterRowFragment } from "./registers.generated.ts";
import { RegisterTable } from "./RegisterTable.tsx";
import { useRegisterQuestion } from "./useRegisterQuestion.ts";
import { registersWords, registerTitles } from "./words.ts";
import styles from "./Register.module.css";

/** A register: its filters, its table, its pages, its file. */
export function RegisterPage<Row extends RegisterRowFragment>({ of: register }: { of: Register<Row> }) {
  const words = useWords(registersWords);
  const title = useWords(registerTitles)[register.kind];
  const asked = useRegisterQuestion();
  const answer = useAnswer(register.operation, asked.variables, { keep: true });
  const table = useRef<HTMLDivElement>(null);

  return (
    <Page title={title} kicker={words.registers} asked={{ operation: register.operation, variables: asked.variables }} wide>
      <KindNavigation />
      <Filters register={register} question={asked} />
      <Answered to={answer} lines={16}>
        {({ register: found }) => found.nodes.length === 0 ? <NothingFound register={register} question={asked} /> : (
          <>
            <div className={styles.above}>
              <Paging found={found} question={asked} onTurn={() => table.current?.focus()} />
              <div className={styles.tools} data-print="no"><PageSize question={asked} /><CsvButton key={JSON.stringify(asked.question)} register={register} question={asked} total={found.totalCount} /></div>
            </div>
            <RegisterTable ref={table} label={words.table(title)} register={register} rows={found.nodes} question={asked} />
            <Paging found={found} question={asked} onTurn={() => table.current?.focus()} again />
          </>
        )}
      </Answered>
    </Page>
  );
}
