import { Crosshair, EyeOff, Minimize2, Pin, PinOff, Plus } from "lucide-react";
import type { RelationType } from "../../../api/schema.generated.ts";
import { EntityLink } from "../../../entities/EntityLink.tsx";
import { Button } from "../../../kit/Button.tsx";
import { useNumber } from "../../../language/numbers.ts";
import { useWords } from "../../../language/words.ts";
import { EntityPicker } from "../../../search/EntityPicker.tsx";
import { kindWords } from "../../../vocabulary/kinds.ts";
import { relationTypeWords } from "../../../vocabulary/relationTypes.ts";
import { unseenAt, type Entity, type Picture } from "../picture/picture.ts";
import type { Shown } from "../picture/shown.ts";
import type { Operation } from "../plan/operations.ts";
import { batch, type Plan } from "../plan/plan.ts";
import { canvasWords } from "../words.ts";
import { ToldRelationships } from "./Told.tsx";
import styles from "./Panel.module.css";

export type EntityActions = {
  onExpand(id: string, types: readonly RelationType[], all?: boolean): void;
  onChange(operation: Operation): void;
  onFly(id: string): void;
  onPin(id: string): void;
};

type Props = EntityActions & { entity: Entity; plan: Plan; picture: Picture; shown: Shown };

/** The selected entity: what is not shown of it, what can be done with it, and what the shown relationships say. */
export function EntityPanel({ entity, plan, picture, shown, onExpand, onChange, onFly, onPin }: Props) {
  const words = useWords(canvasWords);
  const kinds = useWords(kindWords);
  const types = useWords(relationTypeWords);
  const number = useNumber();
  const { id } = entity;
  const unseen = picture.unseen.get(id) ?? [];
  const total = unseenAt(picture, id);
  const pinned = plan.pins.some((pin) => pin.id === id);
  const relationships = (shown.linesOf.get(id) ?? []).flatMap((line) => line.relationships);

  return (
    <>
      <h2 className={styles.name}><EntityLink entity={entity} /></h2>
      <p className={styles.kind}>{kinds[entity.kind]}{words.separator}{words.relationshipsShown(relationships.length)}</p>
      <div className={styles.actions}>
        <Button icon={<Plus aria-hidden />} disabled={total === 0} onClick={() => onExpand(id, [])}>{words.expand}</Button>
        {plan.more.some(({ at }) => at === id) && <Button quiet icon={<Minimize2 aria-hidden />} onClick={() => onChange({ do: "collapse", at: id })}>{words.collapse}</Button>}
        <Button quiet icon={pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />} aria-pressed={pinned} onClick={() => onPin(id)}>{pinned ? words.unpin : words.pin}</Button>
        <Button quiet icon={<EyeOff aria-hidden />} onClick={() => onChange({ do: "hide", id })}>{words.hide}</Button>
        <Button quiet icon={<Crosshair aria-hidden />} onClick={() => onFly(id)}>{words.fly}</Button>
      </div>

      <h3>{words.unseen}</h3>
      {unseen.length === 0 ? <p className={styles.note}>{words.allShown}</p> : (
        <>
          <ul className={styles.unseen} aria-label={words.unseen}>
            {unseen.map(({ type, count }) => (
              <li key={type}>
                <span>{types[type]}</span><b>{number(count)}</b>
                <Button quiet aria-label={words.expandType(types[type], number(count))} onClick={() => onExpand(id, [type])}>{words.expandShort}</Button>
              </li>
            ))}
          </ul>
          {total > batch && <Button quiet onClick={() => onExpand(id, [], true)}>{words.expandAll(number(total))}</Button>}
        </>
      )}

      <h3>{words.routesTo}</h3>
      <EntityPicker label={words.routesToLabel} id={null} onPick={(to) => to !== null && to !== id && onChange({ do: "link", from: id, to })} />

      <h3>{words.whatIsSaid}</h3>
      {relationships.length === 0 ? <p className={styles.note}>{words.nothingShown}</p> : <ToldRelationships key={id} of={relationships} />}
    </>
  );
}
