import { useNumber } from "../../language/numbers.ts";
import type { Plot } from "./plot.ts";
import styles from "./FigureChart.module.css";

const halfYear = 183 * 86_400_000;

/** Years along the bottom, values up the side, and a grid of both. Not for who hears the chart: each mark says its own. */
export function Axes({ plot: { x, y, years, named, steps } }: { plot: Plot }) {
  const number = useNumber();
  const [left, right] = x.range() as [number, number];
  const [floor, top] = y.range() as [number, number];

  return (
    <g aria-hidden>
      {years.map((year) => <line key={year} x1={x(year)} x2={x(year)} y1={top} y2={floor} />)}
      {steps.map((step) => <line key={step} x1={left} x2={right} y1={y(step)} y2={y(step)} />)}
      <line className={styles.axis} x1={left} x2={right} y1={floor} y2={floor} />
      {steps.map((step) => <text key={step} x={left - 7} y={y(step)} dy="0.32em" textAnchor="end">{number(step)}</text>)}
      {named.map((year) => <text key={year} x={x(year + halfYear)} y={floor + 20} textAnchor="middle">{new Date(year).getUTCFullYear()}</text>)}
    </g>
  );
}
