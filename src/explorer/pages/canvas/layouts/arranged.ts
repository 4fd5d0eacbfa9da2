import type { Layout } from "../plan/plan.ts";
import type { Shown } from "../picture/shown.ts";
import { force } from "./force.ts";
import type { Positions } from "./placed.ts";
import { circle, columns, layers } from "./still.ts";

type Arrangement = { layout: Layout; shown: Shown; starts: readonly string[]; from: Positions; pins: Positions };

/** Where everybody is to stand. Who is pinned stays, whatever the layout. */
export async function arranged({ layout, shown, starts, from, pins }: Arrangement, signal: AbortSignal): Promise<Positions> {
  const still = { circle: () => circle(shown), columns: () => columns(shown), layers: () => layers(shown, starts) };
  const places = layout === "force" ? await force(shown, from, pins, signal) : still[layout]();
  return new Map([...places, ...[...pins].filter(([id]) => places.has(id))]);
}
