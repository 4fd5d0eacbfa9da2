import type { Plan } from "./plan.ts";

/** The parts of a plan that something has to be asked for. */
export type Brought = Pick<Plan, "of" | "more" | "routes" | "hidden">;

/** Who has to be there for it. */
export const named = ({ of, more, routes }: Brought): string[] => [...new Set([...of, ...more.map(({ at }) => at), ...routes.flat()])];

/** The same without what those bring. */
export const withoutIds = <Part extends Brought>(plan: Part, ids: readonly string[]): Part => ({
  ...plan,
  of: plan.of.filter((id) => !ids.includes(id)),
  more: plan.more.filter(({ at }) => !ids.includes(at)),
  routes: plan.routes.filter((pair) => !pair.some((id) => ids.includes(id))),
});
