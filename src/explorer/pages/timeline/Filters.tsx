import { Button } from "../../kit/Button.tsx";
import { DateField } from "../../kit/DateField.tsx";
import { MultiSelectField } from "../../kit/SelectField.tsx";
import { useWords } from "../../language/words.ts";
import { EntitiesPicker } from "../../search/EntitiesPicker.tsx";
import { timelineKinds, timelineKindWords } from "../../vocabulary/times.ts";
import { EntryMark } from "./EntryMark.tsx";
import type { TimelineQuestion } from "./question.ts";
import { timelineWords } from "./words.ts";
import styles from "./Filters.module.css";

type Props = { asked: TimelineQuestion; onChange(changes: Partial<TimelineQuestion>): void };

/** Whom it is about, which days, and what kind of entry. */
export function Filters({ asked, onChange }: Props) {
  const words = useWords(timelineWords);
  const kinds = useWords(timelineKindWords);
  const { about, from, until } = asked;
  const isFiltered = about.length + asked.kinds.length > 0 || from !== "" || until !== "";

  return (
    <section className={styles.filters} aria-label={words.filters} data-print="no">
      <EntitiesPicker label={words.about} ids={about} onPick={(ids) => onChange({ about: ids })} />
      <div className={styles.row}>
        <DateField label={words.from} value={from} onChange={(day) => onChange({ from: day })} />
        <DateField label={words.until} value={until} onChange={(day) => onChange({ until: day })} />
        <MultiSelectField
          label={words.kinds} values={asked.kinds} all={words.allKinds} onChange={(chosen) => onChange({ kinds: chosen })}
          options={timelineKinds.map((kind) => ({ value: kind, name: kinds[kind], mark: <EntryMark kind={kind} /> }))}
        />
        <Button quiet disabled={!isFiltered} onClick={() => onChange({ about: [], from: "", until: "", kinds: [] })}>{words.clear}</Button>
      </div>
    </section>
  );
}
