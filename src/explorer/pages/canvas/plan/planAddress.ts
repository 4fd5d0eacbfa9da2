import type { RelationType } from "../../../api/schema.generated.ts";
import { kinds } from "../../../vocabulary/kinds.ts";
import { relationTypes } from "../../../vocabulary/relationTypes.ts";
import { batch, emptyPlan, layouts, type Expansion, type Layout, type Plan } from "./plan.ts";

// `of=a,b&more=a,b*SIGNED.FUNDS*200&routes=a*b&hide=c&pin=a*120*-40&no=PLACE,LOCATED_IN&on=2017&layout=circle`. A star stands in no id and needs no escape.
// Without `more` the starts are expanded: that is what a link of another page means. `more=none` is a canvas on which nothing is.

const parts = (params: URLSearchParams, name: string): string[] => params.get(name)?.split(",").filter(Boolean) ?? [];

export function planOf(params: URLSearchParams): Plan {
  const of = [...new Set(parts(params, "of"))];
  const no = new Set(parts(params, "no"));
  const layout = params.get("layout") as Layout;
  return {
    of,
    more: params.has("more") ? parts(params, "more").filter((text) => text !== "none").map(expansionOf) : of.map(expansionOf),
    routes: parts(params, "routes").map((text) => text.split("*")).filter((pair) => pair.length === 2).map(([from, to]) => [from!, to!] as const),
    hidden: parts(params, "hide"),
    pins: parts(params, "pin").map((text) => text.split("*")).map(([id, x, y]) => ({ id: id!, x: Number(x), y: Number(y) })).filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
    withoutKinds: kinds.filter((kind) => no.has(kind)),
    withoutTypes: relationTypes.filter((type) => no.has(type)),
    on: /^\d{4}(-\d\d){0,2}$/.test(params.get("on") ?? "") ? params.get("on") : null,
    layout: layouts.includes(layout) ? layout : emptyPlan.layout,
  };
}

export function paramsOf(plan: Plan): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, values: readonly string[]) => values.length > 0 && params.set(name, values.join(","));

  put("of", plan.of);
  if (!isAsLinked(plan)) put("more", plan.more.length === 0 ? ["none"] : plan.more.map(textOf));
  put("routes", plan.routes.map((pair) => pair.join("*")));
  put("hide", plan.hidden);
  put("pin", plan.pins.map(({ id, x, y }) => `${id}*${Math.round(x)}*${Math.round(y)}`));
  put("no", [...plan.withoutKinds, ...plan.withoutTypes]);
  if (plan.on) params.set("on", plan.on);
  if (plan.layout !== emptyPlan.layout) params.set("layout", plan.layout);
  return params;
}

const isAsLinked = ({ of, more }: Plan) => more.map(textOf).join() === of.join();

function expansionOf(text: string): Expansion {
  const [at, types = "", most] = text.split("*");
  return { at: at!, types: types.split(".").filter((type): type is RelationType => (relationTypes as string[]).includes(type)), most: Number(most) || batch };
}

const textOf = ({ at, types, most }: Expansion): string => [at, types.join("."), most === batch ? "" : String(most)].join("*").replace(/\*+$/, "");

