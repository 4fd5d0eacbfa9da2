import type { EntityKind, RelationType } from "../../../api/schema.generated.ts";
import type { Expansion, Layout, Pin, Plan } from "./plan.ts";

/** A change that the reader makes. */
export type Operation =
  | { do: "start"; at: string; most: number }
  | { do: "expand"; expansion: Expansion }
  | { do: "collapse"; at: string }
  | { do: "hide"; id: string }
  | { do: "show"; ids: readonly string[] }
  | { do: "pin"; pin: Pin }
  | { do: "unpin"; id: string }
  | { do: "link"; from: string; to: string }
  | { do: "unlink"; from: string; to: string }
  | { do: "kind"; kind: EntityKind; shown: boolean }
  | { do: "type"; type: RelationType; shown: boolean }
  | { do: "unfilter" }
  | { do: "on"; day: string | null }
  | { do: "layout"; layout: Layout };

/** The plan after the change. A start and an expansion bring back what they would have brought and was hidden by hand before only where it is named itself. */
export function after(plan: Plan, change: Operation): Plan {
  switch (change.do) {
    case "start":
      return {
        ...plan,
        of: plan.of.includes(change.at) ? plan.of : [...plan.of, change.at],
        more: expanded(plan.more, { at: change.at, types: [], most: change.most }),
        hidden: without(plan.hidden, change.at),
      };
    case "expand": return { ...plan, more: expanded(plan.more, change.expansion) };
    case "collapse": return { ...plan, more: plan.more.filter(({ at }) => at !== change.at) };
    case "hide": return { ...plan, hidden: [...without(plan.hidden, change.id), change.id], pins: plan.pins.filter(({ id }) => id !== change.id) };
    case "show": return { ...plan, hidden: plan.hidden.filter((id) => !change.ids.includes(id)) };
    case "pin": return { ...plan, pins: [...plan.pins.filter(({ id }) => id !== change.pin.id), change.pin] };
    case "unpin": return { ...plan, pins: plan.pins.filter(({ id }) => id !== change.id) };
    case "link": return { ...plan, routes: [...apart(plan, change.from, change.to), [change.from, change.to]] };
    case "unlink": return { ...plan, routes: apart(plan, change.from, change.to) };
    case "kind": return { ...plan, withoutKinds: change.shown ? without(plan.withoutKinds, change.kind) : [...plan.withoutKinds, change.kind] };
    case "type": return { ...plan, withoutTypes: change.shown ? without(plan.withoutTypes, change.type) : [...plan.withoutTypes, change.type] };
    case "unfilter": return { ...plan, withoutKinds: [], withoutTypes: [], on: null };
    case "on": return { ...plan, on: change.day };
    case "layout": return { ...plan, layout: change.layout };
  }
}

/** The same expansion, larger, takes the place of the one before. */
function expanded(before: readonly Expansion[], one: Expansion): Expansion[] {
  const same = (other: Expansion) => other.at === one.at && other.types.join() === one.types.join();
  return [...before.filter((other) => !same(other)), one];
}

const without = <Value>(values: readonly Value[], value: Value): Value[] => values.filter((one) => one !== value);

const apart = (plan: Plan, from: string, to: string) => plan.routes.filter(([a, b]) => !((a === from && b === to) || (a === to && b === from)));
