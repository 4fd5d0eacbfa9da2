import type { RelationType } from "../../../api/schema.generated.ts";
import type { Plan } from "../plan/plan.ts";
import { groups } from "./groups.ts";
import { mayHold } from "./mayHold.ts";
import type { Entity, Picture, Relationship } from "./picture.ts";

/** All that joins two entities: on the canvas one line. */
export type Line = {
  id: string;
  from: string;
  to: string;
  relationships: readonly Relationship[];
  /** Whether all run the same way, from `from` to `to`. */
  directed: boolean;
  /** Whether no source says any of it. */
  inferred: boolean;
};

/** What is drawn, stands in the table and is exported: the picture through the filters of the plan. */
export type Shown = {
  entities: readonly Entity[];
  relationships: readonly Relationship[];
  lines: readonly Line[];
  entity: ReadonlyMap<string, Entity>;
  /** By entity. */
  linesOf: ReadonlyMap<string, readonly Line[]>;
};

export function shownOf(picture: Picture, { withoutKinds, withoutTypes, on }: Pick<Plan, "withoutKinds" | "withoutTypes" | "on">): Shown {
  const entities = picture.entities.filter(({ kind }) => !withoutKinds.includes(kind));
  const entity = new Map(entities.map((one) => [one.id, one]));
  const relationships = picture.relationships.filter((one) =>
    entity.has(one.from.id) && entity.has(one.to.id) && !withoutTypes.includes(one.type) && (on === null || mayHold(one, on)));
  const lines = [...groups(relationships.filter(({ from, to }) => from.id !== to.id), lineIdOf)].map(([id, joined]) => lineOf(id, joined));
  const linesOf = groups(lines.flatMap((line) => [{ id: line.from, line }, { id: line.to, line }]), ({ id }) => id);

  return { entities, relationships, lines, entity, linesOf: new Map([...linesOf].map(([id, ends]) => [id, ends.map(({ line }) => line)])) };
}

/** What stands beside a line: the types of what it joins, each once. */
export const sayingOf = (types: Record<RelationType, string>) => ({ relationships }: Line): string => [...new Set(relationships.map(({ type }) => types[type]))].join(" · ");

export const otherEnd = (line: Line, id: string): string => (line.from === id ? line.to : line.from);

const lineIdOf = ({ from, to }: Relationship): string => [from.id, to.id].sort().join(" ");

function lineOf(id: string, relationships: readonly Relationship[]): Line {
  const { from, to } = relationships[0]!;
  return {
    id,
    from: from.id,
    to: to.id,
    relationships,
    directed: relationships.every((one) => one.from.id === from.id),
    inferred: relationships.every(({ certainty }) => certainty === "INFERRED"),
  };
}
