import type { EntityKind } from "../api/schema.generated.ts";

/** One outline for each kind, around the origin, within 10 units: for marks on pages, and for the canvas and what it exports. */
export const kindShapes: Record<EntityKind, string> = {
  PERSON: "M0-10A10 10 0 1 1 0 10A10 10 0 1 1 0-10Z",
  ORGANISATION: "M-8.5-6.5Q-8.5-8.5-6.5-8.5H6.5Q8.5-8.5 8.5-6.5V6.5Q8.5 8.5 6.5 8.5H-6.5Q-8.5 8.5-8.5 6.5Z",
  PLACE: "M0 10C-3 5.5-7.5 2-7.5-2.5A7.5 7.5 0 1 1 7.5-2.5C7.5 2 3 5.5 0 10Z",
  AGREEMENT: "M0-10.4 10.4 0 0 10.4-10.4 0Z",
  PROJECT: "M-5-8.7H5L10 0 5 8.7H-5L-10 0Z",
  EVENT: "M0-10 3 -3.6 10-3 4.8 1.7 6.4 8.7 0 5-6.4 8.7-4.8 1.7-10-3-3-3.6Z",
  TASK: "M0-9.5 10 8H-10Z",
  DOCUMENT: "M-7-10H3L7-6V10H-7Z",
};
