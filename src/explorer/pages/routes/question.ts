import type { EntityKind, RelationType } from "../../api/schema.generated.ts";
import { useAddress } from "../../kit/useAddress.ts";
import { isDate } from "../../language/days.ts";
import { useLanguage } from "../../language/language.ts";
import { kinds } from "../../vocabulary/kinds.ts";
import { relationTypes } from "../../vocabulary/relationTypes.ts";
import type { LinksQueryVariables } from "./routes.generated.ts";

export const mostHops = 6;
const usualHops = 4;

/** How many routes at once: the API gives 100 at most. */
const pages = [10, 30, 100] as const;

/** What the reader asks, as the address holds it. What the API takes for granted does not stand there. */
export type RouteQuestion = {
  from: string | null;
  to: string | null;
  maxHops: number;
  first: number;
  through: EntityKind[];
  relations: RelationType[];
  avoid: string[];
  asOf: string;
};

export function useRouteQuestion() {
  const { get, list, set } = useAddress();
  const [from, to] = [get("from"), get("to")];

  const asked: RouteQuestion = {
    from,
    to,
    maxHops: within(get("maxHops"), 1, mostHops) ?? usualHops,
    first: within(get("first"), 1, 100) ?? pages[0],
    through: kinds.filter((kind) => list("through").includes(kind)),
    relations: relationTypes.filter((type) => list("relations").includes(type)),
    avoid: list("avoid").filter((id) => id !== from && id !== to),
    asOf: dayOf(get("asOf")) ?? "",
  };

  /** A change of the two ends is a question of its own, to come back to; a filter is not. */
  const change = (changes: Partial<RouteQuestion>) => {
    const { maxHops, first, ...rest } = changes;
    set({
      ...rest,
      ...("first" in changes ? { first: first === pages[0] ? null : String(first) } : { first: null }),
      ...(maxHops !== undefined && { maxHops: maxHops === usualHops ? null : String(maxHops) }),
    }, { push: "from" in changes || "to" in changes });
  };

  return { asked, change };
}

export function useLinksVariables({ from, to, maxHops, first, through, relations, avoid, asOf }: RouteQuestion): LinksQueryVariables {
  const { language } = useLanguage();
  return {
    from: from ?? "", to: to ?? "", maxHops, first, language,
    ...(through.length > 0 && { through }), ...(relations.length > 0 && { relations }), ...(avoid.length > 0 && { avoid }), ...(asOf && { asOf }),
  };
}

/** The next page after so many; null at the end of what the API gives. */
export const moreThan = (first: number): number | null => pages.find((page) => page > first) ?? null;

export const isFiltered = ({ through, relations, avoid, asOf }: RouteQuestion): boolean => through.length + relations.length + avoid.length > 0 || asOf !== "";

/** The field shows days alone, and what counts is to be seen there. */
const dayOf = (text: string | null): string | null => (text?.length === 10 && isDate(text) ? text : null);

function within(text: string | null, least: number, most: number): number | null {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number >= least && number <= most ? number : null;
}
