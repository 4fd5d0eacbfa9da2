import type { NamedFragment } from "../../entities/entity.generated.ts";
import type { RelationType } from "../../api/schema.generated.ts";
import type { RouteFragment } from "./routes.generated.ts";

export const column = 200;
export const row = 104;
const margin = { top: 30, side: 100, bottom: 74 };

export type Place = { entity: NamedFragment; x: number; y: number; routes: ReadonlySet<number> };
export type Line = {
  key: string;
  from: Place;
  to: Place;
  /** One for each relationship that a route goes along here. */
  types: RelationType[];
  /** Which way they run; null where one runs this way and one that. */
  forward: boolean | null;
  inferred: boolean;
  routes: ReadonlySet<number>;
};
export type Layout = { width: number; height: number; places: Place[]; lines: Line[] };

type Layers = string[][];

/**
 * All routes as one layered graph: an entity stands in the column of its least distance from where the routes start, the ends in the first
 * and the last. Within a column, by the mean height of its neighbours (the barycentre method of Sugiyama et al., 1981), a few times to and fro.
 */
export function layoutOf(routes: readonly RouteFragment[]): Layout {
  const last = Math.max(...routes.map(({ hops }) => hops));
  const columns = new Map<string, number>();
  for (const { entities } of routes)
    entities.forEach(({ id }, at) => columns.set(id, Math.min(columns.get(id) ?? last, at === entities.length - 1 ? last : at)));

  const layers: Layers = Array.from({ length: last + 1 }, (_, at) => [...columns].filter(([, where]) => where === at).map(([id]) => id));
  const pairs = routes.flatMap(({ entities }) => entities.slice(1).map(({ id }, at) => [entities[at]!.id, id] as const));
  for (let sweep = 0; sweep < 4; sweep++) untangle(layers, pairs, sweep % 2 === 0);

  const tallest = Math.max(...layers.map(({ length }) => length));
  const places = new Map<string, Place & { routes: Set<number> }>();
  routes.forEach(({ entities }, number) => entities.forEach((entity) => {
    const at = columns.get(entity.id)!;
    const layer = layers[at]!;
    const place = places.get(entity.id) ?? {
      entity, x: margin.side + at * column, y: margin.top + (layer.indexOf(entity.id) + (tallest - layer.length) / 2) * row, routes: new Set<number>(),
    };
    place.routes.add(number);
    places.set(entity.id, place);
  }));

  return {
    width: 2 * margin.side + last * column, height: margin.top + (tallest - 1) * row + margin.bottom,
    places: [...places.values()], lines: linesOf(routes, places),
  };
}

/** Sorts each column by the mean height of those whom it is joined to in the columns before it, or behind it. */
function untangle(layers: Layers, pairs: readonly (readonly [string, string])[], rightwards: boolean) {
  const height = (id: string) => {
    const layer = layers.find((ids) => ids.includes(id))!;
    return (layer.indexOf(id) + 0.5) / layer.length;
  };

  for (const at of rightwards ? layers.keys() : [...layers.keys()].reverse()) {
    const beside = new Set(rightwards ? layers[at - 1] : layers[at + 1]);
    const mean = new Map(layers[at]!.map((id) => {
      const joined = pairs.flatMap(([one, other]) => (one === id && beside.has(other) ? [other] : other === id && beside.has(one) ? [one] : []));
      return [id, joined.length === 0 ? height(id) : joined.reduce((sum, other) => sum + height(other), 0) / joined.length];
    }));
    layers[at]!.sort((one, other) => mean.get(one)! - mean.get(other)!);
  }
}

function linesOf(routes: readonly RouteFragment[], places: ReadonlyMap<string, Place>): Line[] {
  const lines = new Map<string, Line & { routes: Set<number> }>();
  routes.forEach(({ entities, steps }, number) => steps.forEach(({ relationship, forward }, at) => {
    const ends = [places.get(entities[at]!.id)!, places.get(entities[at + 1]!.id)!] as const;
    const turned = ends[0].x > ends[1].x || (ends[0].x === ends[1].x && ends[0].y > ends[1].y);
    const [from, to] = turned ? [ends[1], ends[0]] : ends;
    const runs = forward !== turned;
    const key = `${from.entity.id} ${to.entity.id}`;
    const line = lines.get(key) ?? { key, from, to, types: [], forward: runs, inferred: true, routes: new Set<number>() };

    if (!line.types.includes(relationship.type)) line.types.push(relationship.type);
    if (line.forward !== runs) line.forward = null;
    line.inferred &&= relationship.certainty === "INFERRED";
    line.routes.add(number);
    lines.set(key, line);
  }));
  return [...lines.values()];
}
