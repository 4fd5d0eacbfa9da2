import { useRef, useState, type KeyboardEvent } from "react";
import { Mark, middleOf } from "./Mark.tsx";
import type { Plot } from "./plot.ts";
import { valueIn, type Figure, type Panel } from "./series.ts";
import { spanOf } from "./span.ts";
import { useSentence } from "./useSentence.ts";

/** The figure that the reader points at, and where it stands in the chart. */
export type Shown = { figure: Figure; x: number; y: number };

type Props = { panel: Panel; plot: Plot; label: string; shown: Shown | null; onShow(shown: Shown | null): void; describedBy: string };

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** One mark for each figure. One tab stop: arrow keys lead from one to the next. */
export function ChartMarks({ panel: { figures, unit }, plot: { x, y }, label, shown, onShow, describedBy }: Props) {
  const sentence = useSentence();
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);

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
        const place = { left: x(start), right: x(end), top: y(valueIn(unit, figure)), floor: y(0) };
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
