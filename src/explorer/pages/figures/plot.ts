import { scaleLinear, type ScaleLinear } from "d3-scale";
import { valueIn, type Panel } from "./series.ts";
import { spanOf, yearsAround } from "./span.ts";
import type { Size } from "./useSize.ts";

/** Where times and values stand in a chart, and what is written beside. */
export type Plot = { x: ScaleLinear<number, number>; y: ScaleLinear<number, number>; /** Where years begin, and the end of the last. */ years: number[]; /** Those that there is room to name. */ named: number[]; steps: number[] };

const margin = { top: 22, right: 8, bottom: 28 };

/** In rem: a digit of a label (all are of one width), and the gap beside it. */
const digit = 0.5;
const gap = 0.6;

/** The axis of time is time itself: half a year is half as wide as a year, and years without a number stay empty. */
export function plotOf({ figures, unit }: Panel, { width, height, rem }: Size, number: (value: number) => string): Plot {
  const values = figures.map((figure) => valueIn(unit, figure));
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [height - margin.bottom, margin.top]).nice(4);
  const steps = y.ticks(4);

  const years = yearsAround(figures.map(({ period }) => spanOf(period)));
  const left = (Math.max(...steps.map((step) => number(step).length)) * digit + gap) * rem;
  const x = scaleLinear([years[0]!, years.at(-1)!], [left, width - margin.right]);

  const room = (width - margin.right - left) / ((4 * digit + gap) * rem);
  const every = Math.ceil((years.length - 1) / Math.max(1, Math.min(12, room)));
  return { x, y, years, named: years.slice(0, -1).filter((_, at) => at % every === 0), steps };
}
