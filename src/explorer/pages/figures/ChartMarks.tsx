import { useRef, useState, type KeyboardEvent } from "react";
import { useXAxisScale, useYAxisScale } from "recharts";
import { Mark, middleOf } from "./Mark.tsx";
import { valueIn, type Figure, type Panel } from "./series.ts";
import { spanOf } from "./span.ts";
import { useSentence } from "./useSentence.ts";

/** The figure that the reader points at, and where it stands in the chart. */
export type Shown = { figure: Figure; x: number; y: number };

type Props = { panel: Panel; label: string; shown: Shown | null; onShow(shown: Shown | null): void; describedBy: string };

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** One mark for each figure. One tab stop: arrow keys lead from one to the next. */
export function ChartMarks({ panel: { figures, unit }, label, shown, onShow, describedBy }: Props) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const sentence = useSentence();
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  if (!xOf || !yOf) return null;

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(figures.length - 1, Math.max(0, current + step));
    setCurrent(next);
    group.current?.querySelectorAll<SVGGElement>(":scope > g")[next]?.focus();
  };

  return (
    <g ref={group} role="group" aria-label={label} onKeyDown={walk}>
      {figures.map((figure, at) => {
        const { start, end } = spanOf(figure.period);
        const place = { left: xOf(start)!, right: xOf(end)!, top: yOf(valueIn(unit, figure))!, floor: yOf(0)! };
        const point = { figure, x: middleOf(figure, place), y: place.top };
        const isShown = shown?.figure.id === figure.id;
        return (
          <g
            key={figure.id} role="img" aria-label={sentence(figure)} aria-describedby={isShown ? describedBy : undefined} tabIndex={at === current ? 0 : -1}
            onMouseEnter={() => onShow(point)} onBlur={() => onShow(null)}
            onFocus={() => {
              setCurrent(at);
              onShow(point);
            }}
          >
            <Mark figure={figure} place={place} shown={isShown} />
          </g>
        );
      })}
    </g>
  );
}
