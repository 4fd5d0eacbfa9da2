import { Route } from "lucide-react";
import { type RefObject } from "react";
import { useAnswer } from "../../../api/useAnswer.ts";
import { EntityLink } from "../../../entities/EntityLink.tsx";
import { EntityName } from "../../../entities/EntityName.tsx";
import { Button } from "../../../kit/Button.tsx";
import { useLanguage } from "../../../language/language.ts";
import { useWords } from "../../../language/words.ts";
import { ByIdsDocument } from "../canvas.generated.ts";
import type { Picture } from "../picture/picture.ts";
import type { Shown } from "../picture/shown.ts";
import type { Plan } from "../plan/plan.ts";
import { canvasWords } from "../words.ts";
import { EntityPanel, type EntityActions } from "./EntityPanel.tsx";
import { ToldRelationships } from "./Told.tsx";
import styles from "./Panel.module.css";

type Props = EntityActions & { plan: Plan; picture: Picture; shown: Shown; selected: readonly string[]; panelRef: RefObject<HTMLElement | null> };

/** Beside the canvas: what is selected, and what was hidden. */
export function Panel(props: Props) {
  const words = useWords(canvasWords);
  const { plan, shown, selected, panelRef, onChange } = props;
  const entities = selected.flatMap((id) => shown.entity.get(id) ?? []);
  const line = shown.lines.find(({ id }) => id === selected[0]);
  const [one, other] = entities;

  return (
    <section ref={panelRef} className={styles.panel} tabIndex={-1} aria-label={words.panel}>
      {one && other ? (
        <>
          <h2 className={styles.name}>{words.two}</h2>
          <ul className={styles.two}>{entities.map((entity) => <li key={entity.id}><EntityLink entity={entity} /></li>)}</ul>
          <Button icon={<Route aria-hidden />} onClick={() => onChange({ do: "link", from: one.id, to: other.id })}>{words.routesBetween}</Button>
        </>
      ) : one ? <EntityPanel key={one.id} entity={one} {...props} />
        : line ? (
          <>
            <h2 className={styles.name}>{words.line}</h2>
            <ul className={styles.two}>{[line.from, line.to].map((id) => <li key={id}><EntityLink entity={shown.entity.get(id)!} /></li>)}</ul>
            <ToldRelationships key={line.id} of={line.relationships} />
          </>
        ) : <><h2 className={styles.name}>{words.nothingSelected}</h2><p className={styles.note}>{words.howToSelect}</p></>}
      <Routes {...props} />
      <Hidden ids={plan.hidden} onShow={(ids) => onChange({ do: "show", ids })} />
    </section>
  );
}

function Routes({ plan, picture, shown, onChange }: Props) {
  const words = useWords(canvasWords);
  if (plan.routes.length === 0) return null;

  const name = (id: string) => {
    const entity = shown.entity.get(id);
    return entity ? <EntityName entity={entity} alone /> : id;
  };
  return (
    <>
      <h3>{words.routes}</h3>
      <ul className={styles.rows}>
        {plan.routes.map(([from, to]) => (
          <li key={`${from} ${to}`}>
            <span>{name(from)} – {name(to)}{picture.apart.some((pair) => pair[0] === from && pair[1] === to) && <small> {words.noRoute}</small>}</span>
            <Button quiet onClick={() => onChange({ do: "unlink", from, to })}>{words.takeAway}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Hidden({ ids, onShow }: { ids: readonly string[]; onShow(ids: readonly string[]): void }) {
  const words = useWords(canvasWords);
  const { language } = useLanguage();
  const asked = ids.slice(0, 100);
  const { data } = useAnswer(ByIdsDocument, { ids: asked, language }, { asked: ids.length > 0, keep: true });
  if (ids.length === 0) return null;

  const found = (data?.nodes ?? []).flatMap((node) => (node && "kind" in node && ids.includes(node.id) ? [node] : []));
  return (
    <>
      <h3>{words.hiddenByHand(ids.length)}</h3>
      <ul className={styles.rows} aria-label={words.hiddenByHand(ids.length)}>
        {found.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} alone />
            <Button quiet aria-label={words.showAgain(entity.name)} onClick={() => onShow([entity.id])}>{words.show}</Button>
          </li>
        ))}
      </ul>
      {ids.length > 1 && <Button quiet onClick={() => onShow(ids)}>{words.showAll}</Button>}
    </>
  );
}
