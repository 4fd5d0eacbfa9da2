import type { RelationType } from "../../../api/schema.generated.ts";
import { unseenAt, type Picture } from "../picture/picture.ts";
import { batch, most, type Expansion } from "./plan.ts";

/**
 * The expansion that brings the next neighbours, and how many at most. The API counts those that are shown already in, the best joined first,
 * so there has to be room for them too.
 */
export function expansionOf(picture: Picture, at: string, types: readonly RelationType[], all: boolean): { expansion: Expansion; more: number } {
  const shown = new Set(picture.relationships
    .filter(({ from, to, type }) => (from.id === at || to.id === at) && (types.length === 0 || types.includes(type)))
    .map(({ from, to }) => (from.id === at ? to.id : from.id))).size;
  const unseen = unseenAt(picture, at, types);
  const more = Math.min(unseen, all ? most : batch);
  return { expansion: { at, types, most: shown + more <= batch ? batch : Math.min(shown + more, most - 1) }, more };
}
