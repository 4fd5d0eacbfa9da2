import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { useWords } from "../../../language/words.ts";
import { kindWords } from "../../../vocabulary/kinds.ts";
import { unseenAt, type Picture } from "../picture/picture.ts";
import type { Shown } from "../picture/shown.ts";
import type { Operation } from "../plan/operations.ts";
import type { Plan } from "../plan/plan.ts";
import { canvasWords } from "../words.ts";
import type { Drawing } from "./Drawing.ts";
import { useArrangement } from "./useArrangement.ts";
import { useDrawing } from "./useDrawing.ts";
import { useKeys } from "./useKeys.ts";
import { usePointer } from "./usePointer.ts";
import styles from "./Stage.module.css";

type Props = {
  plan: Plan;
  picture: Picture;
  shown: Shown;
  selected: readonly string[];
  onSelect(id: string, also: boolean): void;
  onClear(): void;
  onExpand(id: string): void;
  onChange(operation: Operation): void;
  onLeave(): void;
  onReady(drawing: Drawing | null): void;
};

/** The drawing, one stop of the Tab key. What it shows stands in the table too, and what is under focus is said. */
export function Stage({ plan, picture, shown, selected, onSelect, onClear, onExpand, onChange, onLeave, onReady }: Props) {
  const words = useWords(canvasWords);
  const element = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(element);
  const [hovered, setHovered] = useState<string | null>(null);
  const [keyed, setKeyed] = useState(false);
  const help = useId();

  const pin = useCallback((id: string, x: number, y: number) => onChange({ do: "pin", pin: { id, x: Math.round(x), y: Math.round(y) } }), [onChange]);
  const togglePin = (id: string) => {
    const place = drawing?.places().get(id);
    if (plan.pins.some((one) => one.id === id)) onChange({ do: "unpin", id });
    else if (place) pin(id, place.x, place.y);
  };

  useEffect(() => onReady(drawing), [drawing, onReady]);
  useArrangement(drawing, shown, plan);
  usePointer(drawing, { onHover: setHovered, onSelect, onClear, onExpand, onDrop: pin });
  const { current, onKeyDown } = useKeys(drawing, shown, plan.of[0], { onSelect, onExpand, onHide: (id) => onChange({ do: "hide", id }), onPin: togglePin, onLeave });

  const unseen = useMemo(() => new Map(shown.entities.map(({ id }) => [id, unseenAt(picture, id)])), [picture, shown]);
  const onRoutes = useMemo(
    () => new Set([...picture.onRoutes, ...shown.lines.filter(({ relationships }) => relationships.some(({ id }) => picture.onRoutes.has(id))).map(({ id }) => id)]),
    [picture, shown],
  );
  useEffect(() => {
    const pinned = new Set(plan.pins.map(({ id }) => id));
    drawing?.emphasise({ focus: hovered ?? (keyed ? current : null), current: keyed ? current : null, selected: new Set(selected), onRoutes, pinned, unseen });
  }, [current, drawing, hovered, keyed, onRoutes, plan.pins, selected, unseen]);

  return (
    <>
      <div
        ref={element} className={styles.stage} role="application" aria-label={words.canvasLabel(shown.entities.length, shown.relationships.length)} aria-describedby={help}
        tabIndex={0} onKeyDown={onKeyDown} onBlur={() => setKeyed(false)}
        onFocus={() => setKeyed(element.current?.matches(":focus-visible") ?? false)}
      />
      <p id={help} className={styles.help}>{words.keys}</p>
      <p className="unseen" aria-live="polite">{keyed && current !== null && <UnderFocus id={current} {...{ plan, shown, selected, unseen }} />}</p>
    </>
  );
}

function UnderFocus({ id, plan, shown, selected, unseen }: Pick<Props, "plan" | "shown" | "selected"> & { id: string; unseen: ReadonlyMap<string, number> }) {
  const words = useWords(canvasWords);
  const kinds = useWords(kindWords);
  const entity = shown.entity.get(id)!;
  const count = (shown.linesOf.get(id) ?? []).reduce((sum, { relationships }) => sum + relationships.length, 0);

  return [
    entity.name, kinds[entity.kind], words.relationshipsShown(count), words.unseenCount(unseen.get(id) ?? 0),
    plan.pins.some((pin) => pin.id === id) && words.pinned, selected.includes(id) && words.selected,
  ].filter(Boolean).join(words.comma);
}
