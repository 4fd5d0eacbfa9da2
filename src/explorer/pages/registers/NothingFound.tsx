import { useAnswer } from "../../api/useAnswer.ts";
import { Button } from "../../kit/Button.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import type { Register } from "./register.ts";
import type { RegisterRowFragment } from "./registers.generated.ts";
import { filterOf, type FilterName, type RegisterQuestion } from "./useRegisterQuestion.ts";
import { registersWords } from "./words.ts";
import styles from "./Register.module.css";

type Props<Row extends RegisterRowFragment> = { register: Register<Row>; question: RegisterQuestion };
type Condition = keyof ReturnType<typeof useWords<typeof registersWords.VI>>["filterNames"];

const fields: Record<Condition, readonly FilterName[]> = { name: ["name"], class: ["class"], status: ["status"], period: ["from", "until"], linked: ["linked"], by: ["by"], cited: ["cited"] };

/** Nothing meets the question: what would, without each of its conditions. */
export function NothingFound<Row extends RegisterRowFragment>({ register, question }: Props<Row>) {
  const words = useWords(registersWords);
  const set = (Object.keys(fields) as Condition[]).filter((condition) => fields[condition].some((name) => (question.filters[name]?.length ?? 0) > 0));
  if (set.length === 0) return <Notice title={words.empty} />;

  return (
    <Notice tone="warm" title={words.none}>
      <div className={styles.loosen}>
        {set.length > 1 && <>{words.loosen} {set.map((condition) => <Loosened key={condition} register={register} question={question} condition={condition} />)}</>}
        <Button quiet onClick={question.clear}>{words.clear}</Button>
      </div>
    </Notice>
  );
}

function Loosened<Row extends RegisterRowFragment>({ register, question, condition }: Props<Row> & { condition: Condition }) {
  const words = useWords(registersWords);
  const number = useNumber();
  const without = Object.fromEntries(fields[condition].map((name) => [name, null]));
  const filters = { ...question.filters, ...Object.fromEntries(fields[condition].map((name) => [name, Array.isArray(question.filters[name]) ? [] : null])) };
  const { data } = useAnswer(register.operation, { ...question.question, filter: filterOf(filters), first: 1 });

  return data && <Button quiet onClick={() => question.change(without)}>{words.without(words.filterNames[condition], number(data.register.totalCount))}</Button>;
}
