import type { EntityKind, RelationType } from "../../../api/schema.generated.ts";

/** One asking for neighbours. */
export type Expansion = {
  at: string;
  /** Along relationships of these types; of all where none is named. */
  types: readonly RelationType[];
  /** How many neighbours it may bring, the best joined first. */
  most: number;
};

export type Pin = { id: string; x: number; y: number };

export const layouts = ["force", "layers", "columns", "circle"] as const;
export type Layout = (typeof layouts)[number];

/** Everything that the reader decided. The address holds it, undo goes back to it, and what the canvas shows follows from it. */
export type Plan = {
  /** Where it starts. */
  of: readonly string[];
  more: readonly Expansion[];
  /** Pairs whose routes are laid over the canvas. */
  routes: readonly (readonly [from: string, to: string])[];
  hidden: readonly string[];
  pins: readonly Pin[];
  withoutKinds: readonly EntityKind[];
  withoutTypes: readonly RelationType[];
  /** Only relationships that may hold then: a year or a day. */
  on: string | null;
  layout: Layout;
};

/** How many neighbours come at once, unless more are asked for. */
export const batch = 100;

/** Above so many entities the reader is asked first. */
export const crowded = 1000;

/** What the API describes in one answer. */
export const most = 2000;

export const emptyPlan: Plan = { of: [], more: [], routes: [], hidden: [], pins: [], withoutKinds: [], withoutTypes: [], on: null, layout: "force" };
