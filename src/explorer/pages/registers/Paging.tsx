import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "../../kit/Button.tsx";
import { SelectField } from "../../kit/SelectField.tsx";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import type { Answer } from "./register.ts";
import { pageSizes, type RegisterQuestion } from "./useRegisterQuestion.ts";
import { registersWords } from "./words.ts";
import styles from "./Register.module.css";

type Props = { found: Answer<unknown>["register"]; question: RegisterQuestion; onTurn(): void; /** Stands a second time, under the table: no second landmark, and nothing said twice. */ again?: boolean };

/** Where this page lies in the whole, and the way to the others. */
export function Paging({ found: { nodes, totalCount, pageInfo }, question: { at, size, turn }, onTurn, again = false }: Props) {
  const words = useWords(registersWords);
  const number = useNumber();
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;

  // The cursors know what comes next, the address only how many came before: at either end the list itself says where it is.
  const first = !hasPreviousPage ? 1 : !hasNextPage ? totalCount - nodes.length + 1 : at;
  const go = (to: Parameters<typeof turn>[0]) => {
    turn(to);
    onTurn();
  };

  const Frame = again ? "div" : "nav";
  return (
    <Frame className={styles.paging} aria-label={again ? undefined : words.pages}>
      <p role={again ? undefined : "status"}>{words.range(number(first), number(first + nodes.length - 1), number(totalCount))}</p>
      {(hasPreviousPage || hasNextPage) && (
        <span data-print="no">
          <Button quiet aria-label={words.first} title={words.first} disabled={!hasPreviousPage} icon={<ChevronFirst aria-hidden />} onClick={() => go({})} />
          <Button quiet disabled={!hasPreviousPage} icon={<ChevronLeft aria-hidden />} onClick={() => go({ before: startCursor!, at: String(Math.max(1, first - size)) })}>{words.previous}</Button>
          <Button quiet disabled={!hasNextPage} onClick={() => go({ after: endCursor!, at: String(first + nodes.length) })}>{words.next}<ChevronRight aria-hidden /></Button>
          <Button quiet aria-label={words.last} title={words.last} disabled={!hasNextPage} icon={<ChevronLast aria-hidden />} onClick={() => go({ end: "1" })} />
        </span>
      )}
    </Frame>
  );
}

export function PageSize({ question: { size, resize } }: { question: RegisterQuestion }) {
  const words = useWords(registersWords);
  return <SelectField label={words.size} value={String(size)} options={pageSizes.map((one) => ({ value: String(one), name: String(one) }))} onChange={(chosen) => resize(Number(chosen))} />;
}
