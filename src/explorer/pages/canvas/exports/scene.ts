import type { EntityKind } from "../../../api/schema.generated.ts";
import type { Colours } from "../drawing/colours.ts";
import type { Drawing } from "../drawing/Drawing.ts";
import { sizeOf } from "../drawing/graph.ts";
import type { Shown } from "../picture/shown.ts";

type Point = { x: number; y: number };

/** The whole canvas on a sheet, whatever part of it the screen shows: names never shortened, nothing faded. */
export type Scene = {
  width: number;
  height: number;
  colours: Colours;
  lines: readonly { from: Point; to: Point; width: number; directed: boolean; inferred: boolean }[];
  marks: readonly (Point & { id: string; kind: EntityKind; size: number; name: string })[];
};

const margin = 60;
const nameRoom = 240;

export function sceneOf(shown: Shown, drawing: Drawing): Scene {
  const places = drawing.places();
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const [left, top] = [least(xs), -least(ys.map((y) => -y))];
  const [wide, high] = [-least(xs.map((x) => -x)) - left, top - least(ys)];
  // A name needs some 40 square pixels' worth of side for each entity to be read at all.
  const scale = Math.max(900, 130 * Math.sqrt(shown.entities.length)) / Math.max(wide, high, 1);
  const at = (id: string): Point => {
    const { x, y } = places.get(id)!;
    return { x: margin + (x - left) * scale, y: margin + (top - y) * scale };
  };

  const marks = shown.entities.map(({ id, kind, name }) => ({ ...at(id), id, kind, name, size: sizeOf(shown.linesOf.get(id)?.length ?? 0) }));
  const size = new Map(marks.map((mark) => [mark.id, mark.size]));
  return {
    width: Math.ceil(wide * scale + 2 * margin + nameRoom),
    height: Math.ceil(high * scale + 2 * margin),
    colours: drawing.palette,
    lines: shown.lines.map(({ from, to, directed, inferred, relationships }) => ({
      ...between(at(from), at(to), size.get(from)!, size.get(to)! + (directed ? 8 : 0)), directed, inferred, width: Math.min(1 + 0.5 * (relationships.length - 1), 3),
    })),
    marks,
  };
}

/** From rim to rim. */
function between(from: Point, to: Point, before: number, after: number): { from: Point; to: Point } {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = (distance: number): Point => ({ x: from.x + ((to.x - from.x) * distance) / far, y: from.y + ((to.y - from.y) * distance) / far });
  return { from: along(Math.min(before, far / 2)), to: along(Math.max(far - after, far / 2)) };
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
