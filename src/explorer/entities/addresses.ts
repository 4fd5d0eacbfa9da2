import type { EntityKind } from "../api/schema.generated.ts";

/** Where a page of the explorer stands. Ids hold a colon, which needs no escape in a path. */
export const addressOf = ({ id, kind }: { id: string; kind: EntityKind }): string => (kind === "DOCUMENT" ? documentAddress(id) : `/briefing/${id}`);

/** @param locator The place in it to show first, such as `III.3.a`. */
export const documentAddress = (id: string, locator?: string): string => `/documents/${id}${locator ? `?${new URLSearchParams({ at: locator })}` : ""}`;

export const canvasAddress = (ids: readonly string[]): string => `/canvas?${new URLSearchParams({ of: ids.join(",") })}`;

/** @param to Left out where the reader is still to say. */
export const routesAddress = (from: string, to?: string): string => `/routes?${new URLSearchParams({ from, ...(to && { to }) })}`;

export const timelineAddress = (about: string): string => `/timeline?${new URLSearchParams({ about })}`;

/** @param property One that they contradict each other on; all when left out. */
export const disputesAddress = (about: string, property?: string): string => `/disputes?${new URLSearchParams({ about, ...(property && { property }) })}`;

/** The playground with a question in it, as it was asked. */
export const playgroundAddress = (query: string, variables: unknown): string =>
  `/playground#${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
