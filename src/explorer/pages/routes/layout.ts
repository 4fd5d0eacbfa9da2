import type { RelationType } from "../../api/schema.generated.ts";
import type { NamedFragment } from "../../entities/entity.generated.ts";
import { layered } from "./layered.ts";
import type { RouteFragment } from "./routes.generated.ts";

/** An entity on the drawing, and on which routes it stands. */
export type Place = { entity: NamedFragment; x: number; y: number; routes: ReadonlySet<number> };

/** What joins two of them, drawn once however many routes go along. */
export type Line = {
  key: string;
  from: Place;
  to: Place;
  /** Where it passes columns in between, so that it runs through nobody's name. */
  bends: readonly { x: number; y: number }[];
  types: RelationType[];
  /** Which way the relationships run; null where one runs this way and one that. */
  forward: boolean | null;
  inferred: boolean;
  routes: ReadonlySet<number>;
};

export type Layout = { width: number; height: number; places: Place[]; lines: Line[] };

type Growing<T extends { routes: ReadonlySet<number> }> = T & { routes: Set<number> };

/** All routes as one graph: an entity stands in the column of its least distance from where the routes start, the ends in the first and the last. */
export function layoutOf(routes: readonly RouteFragment[]): Layout {
  const last = Math.max(...routes.map(({ hops }) => hops));
  const columns = new Map<string, number>();
  for (const { entities } of routes)
    entities.forEach(({ id }, at) => columns.set(id, Math.min(columns.get(id) ?? last, at === entities.length - 1 ? last : at)));

  const pairs = routes.flatMap(({ entities }) => entities.slice(1).map(({ id }, at) => turned(columns, entities[at]!.id, id)));
  const { at, bends, width, height } = layered(columns, pairs);

  const places = new Map<string, Growing<Place>>();
  const lines = new Map<string, Growing<Line>>();
  routes.forEach(({ entities, steps }, number) => {
    for (const entity of entities) {
      const place = places.get(entity.id) ?? { entity, ...at(entity.id), routes: new Set() };
      places.set(entity.id, place);
      place.routes.add(number);
    }

    steps.forEach(({ relationship: { type, certainty }, forward }, step) => {
      const [from, to] = turned(columns, entities[step]!.id, entities[step + 1]!.id);
      const runs = forward === (from === entities[step]!.id);
      const key = `${from} ${to}`;
      const line = lines.get(key)
        ?? { key, from: places.get(from)!, to: places.get(to)!, bends: bends(from, to), types: [], forward: runs, inferred: true, routes: new Set() };
      lines.set(key, line);

      if (!line.types.includes(type)) line.types.push(type);
      if (line.forward !== runs) line.forward = null;
      line.inferred &&= certainty === "INFERRED";
      line.routes.add(number);
    });
  });

  return { width, height, places: [...places.values()], lines: [...lines.values()] };
}

/** From left to right, whichever way a route goes there; within a column always the same way. */
function turned(columns: ReadonlyMap<string, number>, one: string, other: string): [string, string] {
  const [left, right] = [columns.get(one)!, columns.get(other)!];
  return left < right || (left === right && one < other) ? [one, other] : [other, one];
}
