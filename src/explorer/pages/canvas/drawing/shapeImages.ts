import type { EntityKind } from "../../../api/schema.generated.ts";
import { kindShapes } from "../../../entities/kindShapes.ts";

/** The kind's outline as an image that the node program colours. */
export const shapeImages: Record<EntityKind, string> = Object.fromEntries(Object.entries(kindShapes).map(([kind, path]) => [
  kind,
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="-11 -11 22 22"><path d="${path}"/></svg>`)}`,
])) as Record<EntityKind, string>;
