import type { EntityFilter, EntityKind, EntityOrderField, RelationType, Status } from "../../api/schema.generated.ts";
import { useLanguage } from "../../language/language.ts";
import { useAddress } from "../../kit/useAddress.ts";
import { kinds } from "../../vocabulary/kinds.ts";
import type { Variables } from "./register.ts";

export const pageSizes = [20, 50, 100] as const;

/** What the filters say, by their names in the address. */
export type Filters = {
  name: string | null; class: string[]; status: Status[]; from: string | null; until: string | null; linked: string | null; by: RelationType[]; cited: string | null;
};

export type FilterName = keyof Filters;

const orders: Record<string, EntityOrderField> = { name: "NAME", date: "DATE", degree: "DEGREE" };

/** Where a page lies: behind a cursor, before one, or at the end. */
const turned = { after: null, before: null, end: null, at: null, in: null } as const;

/** The question of a register, as the address holds it: filters, order, page. */
export function useRegisterQuestion() {
  const address = useAddress();
  const { language } = useLanguage();

  const filters: Filters = {
    name: address.get("name"), class: address.list("class"), status: address.list("status") as Status[], from: address.get("from"), until: address.get("until"),
    linked: address.get("linked"), by: address.list("by") as RelationType[], cited: address.get("cited"),
  };
  const order = { field: orders[address.get("sort") ?? "name"] ?? "NAME", descending: address.get("descending") !== null, language };
  const size = pageSizes.find((known) => String(known) === address.get("size")) ?? 50;

  // A cursor is of one order, and that of names is of one language: in another language the link leads to the first page.
  const holds = address.get("in") === language;
  const [after, before] = holds ? [address.get("after"), address.get("before")] : [null, null];
  const backwards = before !== null || address.get("end") !== null;

  const question = { filter: filterOf(filters), orderBy: order, language };
  const variables: Variables = { ...question, ...(backwards ? { last: size, before } : { first: size, after }) };

  return {
    filters, order, size, question, variables,
    /** The number of the first row, as far as the way here tells. */
    at: holds ? Math.max(1, Number.parseInt(address.get("at") ?? "1", 10) || 1) : 1,
    change: (changes: Partial<Record<FilterName, string | readonly string[] | null>>) => address.set({ ...changes, ...turned }),
    clear: () => address.set({ name: null, class: null, status: null, from: null, until: null, linked: null, by: null, cited: null, ...turned }),
    orderBy: (field: EntityOrderField) => address.set({
      sort: field === "NAME" ? null : field.toLowerCase(), descending: order.field === field && !order.descending ? "1" : null, ...turned,
    }),
    resize: (pageSize: number) => address.set({ size: pageSize === 50 ? null : String(pageSize), ...turned }),
    /** To another page: that is a step to go back from. */
    turn: (to: Partial<Record<"after" | "before" | "end" | "at", string>>) => address.set({ ...turned, in: language, ...to }, { push: true }),
  };
}

export type RegisterQuestion = ReturnType<typeof useRegisterQuestion>;

/** Without what is empty, so that "open in the playground" reads as a person would have asked. */
export function filterOf({ name, class: classes, status, from, until, linked, by, cited }: Filters): EntityFilter {
  return {
    ...(name && { name }),
    ...(classes.length > 0 && { classes }),
    ...(status.length > 0 && { statuses: status }),
    ...((from || until) && { within: `${from ?? ".."}/${until ?? ".."}` }),
    ...(linked && { linkedTo: [linked] }),
    ...(by.length > 0 && { by }),
    ...(cited && { citedIn: cited }),
  };
}

export const kindOf = (word: string | undefined): EntityKind | undefined => kinds.find((kind) => kind.toLowerCase() === word);
