import type { Positions } from "../layouts/placed.ts";
import { otherEnd, type Shown } from "../picture/shown.ts";

/** The neighbour that comes next around an entity, clockwise from the top, or the one before. */
export function nextAround(shown: Shown, places: Positions, stand: string, at: string, step: 1 | -1): string {
  const middle = places.get(stand)!;
  const angle = (id: string) => {
    const { x, y } = places.get(id)!;
    return (Math.atan2(x - middle.x, y - middle.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  const ring = (shown.linesOf.get(stand) ?? []).map((line) => otherEnd(line, stand)).sort((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1));
  if (ring.length === 0) return stand;
  const now = ring.indexOf(at);
  return ring[now < 0 ? (step === 1 ? 0 : ring.length - 1) : (now + step + ring.length) % ring.length]!;
}
