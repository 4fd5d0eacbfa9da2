import { otherEnd, type Shown } from "../picture/shown.ts";

export type Place = { x: number; y: number };
export type Positions = ReadonlyMap<string, Place>;

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** A place for everybody: the one that is known, else one beside a neighbour who has one, else one on a spiral. The same canvas is always placed in the same way. */
export function placed({ entities, linesOf }: Shown, known: Positions): Positions {
  const places = new Map<string, Place>();
  for (const { id } of entities) {
    const place = known.get(id);
    if (place) places.set(id, place);
  }

  const around = new Map<string, number>();
  entities.forEach(({ id }, index) => {
    if (places.has(id)) return;
    const neighbour = (linesOf.get(id) ?? []).map((line) => otherEnd(line, id)).find((other) => places.has(other));
    const turn = neighbour === undefined ? index : (around.get(neighbour) ?? 0);
    if (neighbour !== undefined) around.set(neighbour, turn + 1);
    const from = neighbour === undefined ? { x: 0, y: 0 } : places.get(neighbour)!;
    const far = (neighbour === undefined ? 40 : 60) * Math.sqrt(neighbour === undefined ? turn : 1 + turn / 4);
    places.set(id, { x: from.x + far * Math.cos(turn * goldenAngle), y: from.y + far * Math.sin(turn * goldenAngle) });
  });
  return places;
}
