import type { EntityKind } from "../../../api/schema.generated.ts";
import type { Colours } from "../drawing/colours.ts";
import type { Drawing } from "../drawing/Drawing.ts";
import { fromRimToRim, type Point, type Segment } from "../drawing/geometry.ts";
import { sizeOf } from "../drawing/graph.ts";
import { placedOn, type LineName } from "../drawing/lineNames.ts";
import { placedNames, type Name } from "../drawing/names.ts";
import { Room } from "../drawing/room.ts";
import type { Line, Shown } from "../picture/shown.ts";

/** The whole canvas on a sheet, whatever part of it the screen shows: names never shortened, nothing faded. */
export type Scene = {
  width: number;
  height: number;
  colours: Colours;
  lines: readonly (Segment & { width: number; directed: boolean; inferred: boolean })[];
  marks: readonly (Point & { id: string; kind: EntityKind; size: number; name: string })[];
  /** Those that find room, as on the screen; the others stand in the tables. */
  names: readonly Name[];
  /** What lines say, where there is room for it. */
  lineNames: readonly LineName[];
};

/** What names of entities and of lines are written in. */
export const family = "'Be Vietnam Pro', 'Noto Sans JP', system-ui, sans-serif";
export const nameSize = 13;
export const lineNameSize = 11;

const margin = 60;
const nameRoom = 240;

export function sceneOf(shown: Shown, drawing: Drawing, saying: (line: Line) => string): Scene {
  const places = drawing.places();
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const [left, top] = [least(xs), -least(ys.map((y) => -y))];
  const [wide, high] = [-least(xs.map((x) => -x)) - left, top - least(ys)];
  // A name needs some 40 square pixels' worth of side for each entity to be read at all.
  const scale = Math.max(900, 130 * Math.sqrt(shown.entities.length)) / Math.max(wide, high, 1);
  const [width, height] = [Math.ceil(wide * scale + 2 * margin + nameRoom), Math.ceil(high * scale + 2 * margin)];
  const at = (id: string): Point => {
    const { x, y } = places.get(id)!;
    return { x: margin + (x - left) * scale, y: margin + (top - y) * scale };
  };

  const marks = shown.entities.map(({ id, kind, name }) => ({ ...at(id), id, kind, name, size: sizeOf(shown.linesOf.get(id)?.length ?? 0) }));
  const size = new Map(marks.map((mark) => [mark.id, mark.size]));
  const lines = shown.lines.map((line) => ({
    ...fromRimToRim({ from: at(line.from), to: at(line.to) }, size.get(line.from)!, size.get(line.to)! + (line.directed ? 8 : 0)),
    directed: line.directed, inferred: line.inferred, width: Math.min(1 + 0.5 * (line.relationships.length - 1), 3), says: saying(line), weight: line.relationships.length,
  }));
  return { width, height, colours: drawing.palette, lines, marks, ...written(marks, lines, width) };
}

/** The most connected first, then the lines that join most. */
function written(marks: Scene["marks"], lines: readonly (Segment & { says: string; weight: number })[], across: number): Pick<Scene, "names" | "lineNames"> {
  const room = new Room();
  for (const { x, y, size } of marks) room.take({ left: x - size, top: y - size, right: x + size, bottom: y + size });

  const context = document.createElement("canvas").getContext("2d")!;
  context.font = `${nameSize}px ${family}`;
  const wanted = [...marks].sort((a, b) => b.size - a.size).map(({ name, ...mark }) => ({ ...mark, text: name, width: context.measureText(name).width }));
  const names = placedNames(wanted, room, across);

  context.font = `${lineNameSize}px ${family}`;
  const lineNames = [...lines].sort((a, b) => b.weight - a.weight).flatMap(({ says, ...line }) => placedOn(line, says, context.measureText(says).width, room) ?? []);
  return { names, lineNames };
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
