import type { EntityKind } from "../../../api/schema.generated.ts";
import { kinds } from "../../../vocabulary/kinds.ts";
import { groups } from "../picture/groups.ts";
import { otherEnd, type Shown } from "../picture/shown.ts";
import type { Place, Positions } from "./placed.ts";

const gap = 60;

/** Around a circle, kind by kind, in the order in which they came. */
export function circle({ entities }: Shown): Positions {
  const ordered = byKind(entities).flatMap(([, group]) => group);
  const radius = Math.max(gap, (ordered.length * gap) / (2 * Math.PI));
  return new Map(ordered.map(({ id }, at) => {
    const angle = Math.PI / 2 - (2 * Math.PI * at) / ordered.length;
    return [id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }];
  }));
}

/** A column for each kind; a long one is broken into several. */
export function columns({ entities }: Shown): Positions {
  return inColumns(byKind(entities).map(([, group]) => group.map(({ id }) => id)));
}

/** From left to right by how many steps they are from where the canvas starts; within a column near those they are joined to. */
export function layers(shown: Shown, starts: readonly string[]): Positions {
  const layered: string[][] = [];
  const order = new Map<string, number>();
  let next = starts.filter((id) => shown.entity.has(id));

  while (order.size < shown.entities.length) {
    if (next.length === 0) next = [shown.entities.find(({ id }) => !order.has(id))!.id]; // a part that nothing joins to the start
    next.forEach((id, at) => order.set(id, at / next.length));
    layered.push(next);
    const beside = new Set(next.flatMap((id) => neighbours(shown, id)).filter((id) => !order.has(id)));
    next = [...beside].map((id) => ({ id, at: mean(neighbours(shown, id).flatMap((other) => order.get(other) ?? [])) })).sort((a, b) => a.at - b.at).map(({ id }) => id);
  }
  return inColumns(layered);
}

function inColumns(all: readonly (readonly string[])[]): Positions {
  const places = new Map<string, Place>();
  const most = Math.max(12, Math.ceil(Math.sqrt(all.flat().length) * 1.6));
  let x = 0;
  for (const ids of all) {
    const broken = Math.ceil(ids.length / most);
    const high = Math.ceil(ids.length / broken);
    ids.forEach((id, at) => places.set(id, { x: x + Math.floor(at / high) * gap * 2, y: ((Math.min(high, ids.length) - 1) / 2 - (at % high)) * gap }));
    x += (broken - 1) * gap * 2 + gap * 4;
  }
  return places;
}

const byKind = (entities: Shown["entities"]) => [...groups(entities, ({ kind }): EntityKind => kind)].sort(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b));

const neighbours = (shown: Shown, id: string): string[] => (shown.linesOf.get(id) ?? []).map((line) => otherEnd(line, id));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
