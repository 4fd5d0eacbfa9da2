import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import type { RelationType } from "../../api/schema.generated.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import type { Drawing } from "./drawing/Drawing.ts";
import { moving } from "./drawing/motion.ts";
import { Stage } from "./drawing/Stage.tsx";
import { ExportMenu } from "./exports/ExportMenu.tsx";
import { Panel } from "./panel/Panel.tsx";
import type { Picture } from "./picture/picture.ts";
import { shownOf } from "./picture/shown.ts";
import { expansionOf } from "./plan/expansionOf.ts";
import type { Operation } from "./plan/operations.ts";
import { batch, crowded, most, type Expansion } from "./plan/plan.ts";
import type { Planned } from "./plan/usePlan.ts";
import { Tables } from "./table/Tables.tsx";
import { AskFirst } from "./tools/AskFirst.tsx";
import { Legend } from "./tools/Legend.tsx";
import { TimeSlider } from "./tools/TimeSlider.tsx";
import { Toolbar } from "./tools/Toolbar.tsx";
import { useSaid } from "./useSaid.ts";
import { canvasWords } from "./words.ts";
import styles from "./Canvas.module.css";

type Props = Planned & { picture: Picture; /** For the answer to the last change. */ waiting: boolean };

export function Canvas({ picture, waiting, ...planned }: Props) {
  const words = useWords(canvasWords);
  const number = useNumber();
  const { plan, change } = planned;
  const { withoutKinds, withoutTypes, on } = plan;
  const shown = useMemo(() => shownOf(picture, { withoutKinds, withoutTypes, on }), [on, picture, withoutKinds, withoutTypes]);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const drawn = useMemo(() => (drawing ? { picture, shown } : null), [drawing, picture, shown]);
  const tabled = useDeferredValue(drawn); // the drawing first: it is what one waits for
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [crowd, setCrowd] = useState<{ expansion: Expansion; shown: number; more: number } | null>(null);
  const panel = useRef<HTMLElement>(null);
  const { said, expect } = useSaid(picture);

  const selected = useMemo(() => {
    const lines = new Set(shown.lines.map(({ id }) => id));
    return chosen.filter((id) => shown.entity.has(id) || lines.has(id));
  }, [chosen, shown]);

  const act = (operation: Operation) => {
    expect(operation.do === "expand" ? operation.expansion : null);
    change(operation);
  };
  const acting = useLatest(act);

  const expand = (at: string, types: readonly RelationType[] = [], all = false) => {
    const { expansion, more } = expansionOf(picture, at, types, all);
    if (more === 0) return;
    if (picture.entities.length + more > crowded) setCrowd({ expansion, shown: picture.entities.length, more });
    else act({ do: "expand", expansion });
  };
  const expanding = useLatest(expand);

  const select = useCallback((id: string, also: boolean) => {
    setChosen((before) => (also && before.length > 0 && !before[0]!.includes(" ") && before[0] !== id ? [before[0]!, id] : [id]));
  }, []);
  const clear = useCallback(() => setChosen([]), []);
  const change_ = useCallback((operation: Operation) => acting.current(operation), [acting]);
  const expand_ = useCallback((id: string) => expanding.current(id), [expanding]);

  const fly = (id: string) => drawing?.flyTo(id, moving());
  const pin = (id: string) => {
    const place = drawing?.places().get(id);
    if (plan.pins.some((one) => one.id === id)) act({ do: "unpin", id });
    else if (place) act({ do: "pin", pin: { id, x: Math.round(place.x), y: Math.round(place.y) } });
  };
  const partly = shown.entities.filter(({ id }) => picture.unseen.has(id)).length;

  return (
    <div className={styles.canvas}>
      <Toolbar
        {...planned} drawing={drawing} shown={shown}
        onFind={(id) => {
          setChosen([id]);
          fly(id);
        }}
        onStart={(at) => {
          expect({ at, types: [], most: batch });
          change({ do: "start", at, most: batch });
        }}
      >
        <ExportMenu drawing={drawing} shown={shown} />
      </Toolbar>

      <div className={styles.status}>
        <p>{words.status(number(shown.entities.length), number(shown.relationships.length))} {words.partly(partly)}</p>
        <p role="status" className={styles.said}>{waiting ? words.waiting : said}</p>
      </div>
      {picture.unknown.length > 0 && <Notice tone="warm" title={words.unknown(picture.unknown.length)}>{picture.unknown.join(words.comma)}</Notice>}
      {picture.leftOut > 0 && <Notice tone="warm" title={words.leftOut(number(picture.leftOut), number(most))} />}

      <div className={styles.middle}>
        <div>
          <Stage
            plan={plan} picture={picture} shown={shown} selected={selected}
            onSelect={select} onClear={clear} onExpand={expand_} onChange={change_} onReady={setDrawing} onLeave={() => panel.current?.focus()}
          />
        </div>
        <Panel
          plan={plan} picture={picture} shown={shown} selected={selected} panelRef={panel}
          onExpand={expand} onChange={act} onFly={fly} onPin={pin}
        />
      </div>

      <TimeSlider plan={plan} picture={picture} onChange={act} />
      <Legend plan={plan} picture={picture} onChange={act} />
      {tabled && <Tables {...tabled} />}

      <AskFirst
        asked={crowd} onNo={() => setCrowd(null)}
        onYes={() => {
          if (crowd) act({ do: "expand", expansion: crowd.expansion });
          setCrowd(null);
        }}
      />
    </div>
  );
}

/** What the drawing calls must not change with every change, or it would listen anew each time. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
