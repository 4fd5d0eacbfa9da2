import { useId } from "react";
import { Button } from "../../../kit/Button.tsx";
import { DateField } from "../../../kit/DateField.tsx";
import { today, useDates } from "../../../language/dates.ts";
import { useWords } from "../../../language/words.ts";
import type { Picture } from "../picture/picture.ts";
import type { Operation } from "../plan/operations.ts";
import type { Plan } from "../plan/plan.ts";
import { canvasWords } from "../words.ts";
import styles from "./TimeSlider.module.css";

type Props = { plan: Plan; picture: Picture; onChange(operation: Operation): void };

/** What may have held in a year, or on a day. A relationship without dates always may, and that is said. */
export function TimeSlider({ plan: { on }, picture, onChange }: Props) {
  const words = useWords(canvasWords);
  const { date } = useDates();
  const id = useId();
  const dates = picture.relationships.flatMap(({ since, until }) => [since, until]).filter((one) => one !== null);
  const undated = picture.relationships.filter(({ since, until }) => since === null && until === null).length;
  const years = [...dates, today()].map((one) => Number(one.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const year = on === null ? last : Number(on.slice(0, 4));
  const set = (day: string | null) => onChange({ do: "on", day });

  return (
    <section className={styles.time} aria-label={words.time}>
      <div className={styles.slider}>
        <label htmlFor={id}>{words.asOf}</label>
        <output htmlFor={id}>{on === null ? words.anyTime : date(on)}</output>
        <input
          id={id} type="range" min={first} max={last} step={1} value={Math.min(Math.max(year, first), last)} disabled={first === last}
          aria-valuetext={on === null ? words.anyTime : date(on)} onChange={(event) => set(event.target.value)}
        />
        <span className={styles.ends} aria-hidden><span>{first}</span><span>{last}</span></span>
      </div>
      <DateField label={words.day} value={on?.length === 10 ? on : ""} onChange={(day) => set(day || null)} />
      <Button quiet disabled={on === null} onClick={() => set(null)}>{words.anyTime}</Button>
      <p>{words.undated(undated, picture.relationships.length)}</p>
    </section>
  );
}
