import type { ReactNode } from "react";
import { KindMark } from "../../../entities/KindMark.tsx";
import { Button } from "../../../kit/Button.tsx";
import { useNumber } from "../../../language/numbers.ts";
import { useWords } from "../../../language/words.ts";
import { kinds, kindsWords } from "../../../vocabulary/kinds.ts";
import { relationTypes, relationTypeWords } from "../../../vocabulary/relationTypes.ts";
import { counts } from "../picture/groups.ts";
import type { Picture } from "../picture/picture.ts";
import type { Operation } from "../plan/operations.ts";
import type { Plan } from "../plan/plan.ts";
import { canvasWords } from "../words.ts";
import styles from "./Legend.module.css";

type Props = { plan: Plan; picture: Picture; onChange(operation: Operation): void };

/** What the shapes and lines mean, how many there are, and which of them are drawn. */
export function Legend({ plan, picture, onChange }: Props) {
  const words = useWords(canvasWords);
  const kindNames = useWords(kindsWords);
  const typeNames = useWords(relationTypeWords);
  const ofKind = counts(picture.entities, ({ kind }) => kind);
  const ofType = counts(picture.relationships, ({ type }) => type);
  const filtered = plan.withoutKinds.length + plan.withoutTypes.length > 0 || plan.on !== null;

  return (
    <section className={styles.legend} aria-labelledby="legend">
      <header><h2 id="legend">{words.legend}</h2>{filtered && <Button quiet onClick={() => onChange({ do: "unfilter" })}>{words.unfilter}</Button>}</header>
      <div className={styles.groups}>
        <fieldset>
          <legend>{words.kinds}</legend>
          {kinds.filter((kind) => ofKind.has(kind)).map((kind) => (
            <Switch key={kind} shown={!plan.withoutKinds.includes(kind)} count={ofKind.get(kind)!} name={kindNames[kind]} mark={<KindMark kind={kind} />} onSwitch={(shown) => onChange({ do: "kind", kind, shown })} />
          ))}
        </fieldset>
        <fieldset className={styles.types}>
          <legend>{words.types}</legend>
          {relationTypes.filter((type) => ofType.has(type)).map((type) => (
            <Switch key={type} shown={!plan.withoutTypes.includes(type)} count={ofType.get(type)!} name={typeNames[type]} onSwitch={(shown) => onChange({ do: "type", type, shown })} />
          ))}
        </fieldset>
        <Signs />
      </div>
    </section>
  );
}

type SwitchProps = { shown: boolean; count: number; name: string; mark?: ReactNode; onSwitch(shown: boolean): void };

function Switch({ shown, count, name, mark, onSwitch }: SwitchProps) {
  const number = useNumber();
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={shown} onChange={(event) => onSwitch(event.target.checked)} />
      {mark}<span>{name}</span><b>{number(count)}</b>
    </label>
  );
}

function Signs() {
  const words = useWords(canvasWords);
  return (
    <dl className={styles.signs}>
      <div><dt><svg viewBox="0 0 40 12" aria-hidden><path d="M1 6H32" /><path d="M30 2 38 6 30 10Z" data-solid /></svg></dt><dd>{words.signDirected}</dd></div>
      <div><dt><svg viewBox="0 0 40 12" aria-hidden><path d="M1 6H39" /></svg></dt><dd>{words.signPlain}</dd></div>
      <div><dt><svg viewBox="0 0 40 12" aria-hidden><path d="M1 6H39" strokeDasharray="6 4" /></svg></dt><dd>{words.signInferred}</dd></div>
      <div><dt><span className={styles.badge}>+12</span></dt><dd>{words.signUnseen}</dd></div>
    </dl>
  );
}
