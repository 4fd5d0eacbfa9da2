export type Point = { x: number; y: number };
export type Segment = { from: Point; to: Point };

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export const middle = (a: Point, b: Point): Point => along({ from: a, to: b }, 0.5);

/** @param share 0 at `from`, 1 at `to`. */
export const along = ({ from, to }: Segment, share: number): Point => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });

export function distanceTo({ from, to }: Segment, point: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const share = ((point.x - from.x) * x + (point.y - from.y) * y) / (x * x + y * y || 1);
  return distance(point, along({ from, to }, Math.max(0, Math.min(1, share))));
}

/** What is left of a line between two shapes. */
export function fromRimToRim({ from, to }: Segment, before: number, after: number): Segment {
  const far = distance(from, to) || 1;
  return { from: along({ from, to }, Math.min(before / far, 0.5)), to: along({ from, to }, Math.max(1 - after / far, 0.5)) };
}

/** What of a line lies in a rectangle from the origin; null where nothing does. Liang and Barsky, 1984. */
export function within(line: Segment, { width, height }: { width: number; height: number }): Segment | null {
  const { from, to } = line;
  let [first, last] = [0, 1];
  for (const [step, room] of [[from.x - to.x, from.x], [to.x - from.x, width - from.x], [from.y - to.y, from.y], [to.y - from.y, height - from.y]] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) first = Math.max(first, room / step);
    if (step > 0) last = Math.min(last, room / step);
  }
  return first < last ? { from: along(line, first), to: along(line, last) } : null;
}
