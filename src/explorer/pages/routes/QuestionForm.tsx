import { ArrowLeftRight } from "lucide-react";
import { Button } from "../../kit/Button.tsx";
import { DateField } from "../../kit/DateField.tsx";
import { MultiSelectField, SelectField } from "../../kit/SelectField.tsx";
import { KindMark } from "../../entities/KindMark.tsx";
import { useWords } from "../../language/words.ts";
import { EntitiesPicker } from "../../search/EntitiesPicker.tsx";
import { EntityPicker } from "../../search/EntityPicker.tsx";
import { kinds, kindsWords } from "../../vocabulary/kinds.ts";
import { relationTypes, relationTypeWords } from "../../vocabulary/relationTypes.ts";
import { isFiltered, mostHops, type RouteQuestion } from "./question.ts";
import { routesWords } from "./words.ts";
import styles from "./QuestionForm.module.css";

type Props = { asked: RouteQuestion; onChange(changes: Partial<RouteQuestion>): void };

/** The two ends, and what the routes between them may be. */
export function QuestionForm({ asked, onChange }: Props) {
  const words = useWords(routesWords);
  const kindNames = useWords(kindsWords);
  const typeNames = useWords(relationTypeWords);

  return (
    <section className={styles.form} aria-label={words.question} data-print="no">
      <div className={styles.ends}>
        <EntityPicker label={words.from} id={asked.from} onPick={(from) => onChange({ from })} />
        <button type="button" className={styles.swap} aria-label={words.swap} title={words.swap} onClick={() => onChange({ from: asked.to, to: asked.from })}>
          <ArrowLeftRight aria-hidden />
        </button>
        <EntityPicker label={words.to} id={asked.to} onPick={(to) => onChange({ to })} />
      </div>
      <div className={styles.filters}>
        <SelectField
          label={words.hops} value={String(asked.maxHops)} onChange={(hops) => onChange({ maxHops: Number(hops) })}
          options={Array.from({ length: mostHops }, (_, at) => ({ value: String(at + 1), name: words.hopsOf(at + 1) }))}
        />
        <MultiSelectField
          label={words.through} values={asked.through} all={words.usualKinds} onChange={(through) => onChange({ through })}
          options={kinds.map((kind) => ({ value: kind, name: kindNames[kind], mark: <KindMark kind={kind} /> }))}
        />
        <MultiSelectField
          label={words.relations} values={asked.relations} all={words.allRelations} onChange={(relations) => onChange({ relations })}
          options={relationTypes.map((type) => ({ value: type, name: typeNames[type] }))}
        />
        <DateField label={words.asOf} value={asked.asOf} onChange={(asOf) => onChange({ asOf })} />
      </div>
      <EntitiesPicker label={words.avoid} ids={asked.avoid} onPick={(avoid) => onChange({ avoid })} />
      {isFiltered(asked) && <Button quiet onClick={() => onChange({ through: [], relations: [], avoid: [], asOf: "" })}>{words.clear}</Button>}
    </section>
  );
}
