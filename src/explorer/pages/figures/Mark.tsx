import { sideName, type Figure } from "./series.ts";
import styles from "./FigureChart.module.css";

/** In the chart: the span from left to right, the value, and nothing. */
export type Place = { left: number; right: number; top: number; floor: number };

type Props = { figure: Figure; place: Place; shown: boolean };

/** One outline for each side of a contradiction, around the origin. */
const sides = ["M0-7 7 0 0 7-7 0Z", "M0-7 7 6H-7Z", "M-6-6H6V6H-6Z", "M0 7-7-6H7Z"];
const circle = "M0-6A6 6 0 1 1 0 6A6 6 0 1 1 0-6Z";

/** Where a mark stands: in the middle of its span; the sides of a contradiction beside each other. */
export const middleOf = ({ side }: Figure, { left, right }: Place): number => left + (right - left) * (side === null ? 0.5 : 0.25 + 0.5 * (side % 2));

/** A flow is a bar over the time it covers, a stock a point up to whose height a line goes. Sides of a contradiction stand beside each other. */
export function Mark({ figure, place, shown }: Props) {
  const { cumulative, estimate, rank, side } = figure;
  const width = Math.max(place.right - place.left, 3);
  const middle = middleOf(figure, place);
  const half = side === null ? width : width / 2;
  const left = side === null ? place.left : place.left + (width / 2) * (side % 2);
  const look = { "data-estimate": estimate, "data-deprecated": rank === "DEPRECATED", "data-disputed": side !== null, "data-shown": shown };

  return (
    <g className={styles.mark} {...look}>
      {cumulative
        ? <><line className={styles.stem} x1={middle} x2={middle} y1={place.floor} y2={place.top} /><line className={styles.whisker} x1={place.left} x2={place.left + width} y1={place.top} y2={place.top} /></>
        : <rect className={styles.bar} x={left + 0.5} width={Math.max(half - 1, 2)} y={Math.min(place.top, place.floor)} height={Math.max(Math.abs(place.floor - place.top), 1)} />}
      {(cumulative || side !== null) && <path className={styles.point} d={side === null ? circle : sides[side % sides.length]} transform={`translate(${middle} ${place.top})`} />}
      {side !== null && <text className={styles.side} x={middle} y={place.top - 10}>{sideName(side)}</text>}
      <rect className={styles.target} x={middle - Math.max(half, 24) / 2} width={Math.max(half, 24)} y={place.top - 20} height={Math.max(place.floor - place.top, 4) + 20} />
    </g>
  );
}
