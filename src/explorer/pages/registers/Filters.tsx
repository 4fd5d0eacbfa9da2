import { Button } from "../../kit/Button.tsx";
import { DateField } from "../../kit/DateField.tsx";
import { MultiSelectField } from "../../kit/SelectField.tsx";
import { TextField } from "../../kit/TextField.tsx";
import { useWords } from "../../language/words.ts";
import { EntityPicker } from "../../search/EntityPicker.tsx";
import { classesOf, classWords } from "../../vocabulary/classes.ts";
import { relationTypes, relationTypeWords } from "../../vocabulary/relationTypes.ts";
import { statuses, statusWords } from "../../vocabulary/statuses.ts";
import type { Register } from "./register.ts";
import type { RegisterRowFragment } from "./registers.generated.ts";
import { filterOf, type RegisterQuestion } from "./useRegisterQuestion.ts";
import { registersWords } from "./words.ts";
import styles from "./Register.module.css";

/** Which entities are wanted: only the filters that the kind can answer. */
export function Filters<Row extends RegisterRowFragment>({ register, question }: { register: Register<Row>; question: RegisterQuestion }) {
  const words = useWords(registersWords);
  const classes = useWords(classWords);
  const stages = useWords(statusWords);
  const types = useWords(relationTypeWords);
  const { filters, change, clear } = question;
  const classOptions = classesOf[register.kind].map((value) => ({ value, name: classes(value) }));
  const isFiltered = Object.keys(filterOf(filters)).length > 0;

  return (
    <section className={styles.filters} aria-label={words.filters} data-print="no">
      <TextField label={words.nameFilter} value={filters.name ?? ""} onChange={(name) => change({ name })} />
      {classOptions.length > 0 && (
        <MultiSelectField label={words.class} all={words.allClasses} values={filters.class} options={classOptions} onChange={(chosen) => change({ class: chosen })} />
      )}
      {register.staged && (
        <MultiSelectField
          label={words.status} all={words.allStatuses} values={filters.status} options={statuses.map((value) => ({ value, name: stages[value] }))}
          onChange={(chosen) => change({ status: chosen })}
        />
      )}
      {register.dated && <DateField label={words.from} value={filters.from ?? ""} onChange={(from) => change({ from })} />}
      {register.dated && <DateField label={words.until} value={filters.until ?? ""} onChange={(until) => change({ until })} />}
      <EntityPicker label={words.linked} id={filters.linked} onPick={(linked) => change({ linked })} />
      <MultiSelectField
        label={words.by} all={words.anyRelation} values={filters.by} options={relationTypes.map((value) => ({ value, name: types[value] }))} onChange={(by) => change({ by })}
      />
      <EntityPicker label={words.cited} id={filters.cited} kinds={["DOCUMENT"]} onPick={(cited) => change({ cited })} />
      {isFiltered && <Button quiet className={styles.clear} onClick={clear}>{words.clear}</Button>}
    </section>
  );
}
