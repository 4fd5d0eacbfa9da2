import type { QueryClient } from "@tanstack/react-query";
import { question } from "../../../api/useAnswer.ts";
import type { Language, RelationType } from "../../../api/schema.generated.ts";
import type { NamedFragment } from "../../../entities/entity.generated.ts";
import { ExpansionDocument, PictureDocument, RoutesOverDocument, type PictureQuery } from "../canvas.generated.ts";
import { most, type Plan } from "../plan/plan.ts";
import { groups } from "./groups.ts";

export type Entity = NamedFragment;
export type Relationship = PictureQuery["neighbourhood"]["relationships"][number];
export type Unseen = { type: RelationType; count: number };

/** What the API knows of the entities that a plan brings, before filters. */
export type Picture = {
  entities: readonly Entity[];
  relationships: readonly Relationship[];
  /** Neighbours that are not on the canvas, by the entity that has them. */
  unseen: ReadonlyMap<string, readonly Unseen[]>;
  /** What stands on the routes that were asked for: entities and relationships. */
  onRoutes: ReadonlySet<string>;
  /** Pairs between which there is no route. */
  apart: readonly (readonly [string, string])[];
  /** How many entities the canvas cannot hold. */
  leftOut: number;
};

/** The parts of a plan that something has to be asked for. */
export type Brought = Pick<Plan, "of" | "more" | "routes" | "hidden">;

const routesAtOnce = 10;

export async function pictureOf({ of, more, routes, hidden }: Brought, language: Language, answers: QueryClient): Promise<Picture> {
  const [expansions, links] = await Promise.all([
    Promise.all(more.map(({ at, types, most }) =>
      answers.fetchQuery(question(ExpansionDocument, { at, relations: types.length === 0 ? null : [...types], limit: most + 1 })))),
    Promise.all(routes.map(([from, to]) => answers.fetchQuery(question(RoutesOverDocument, { from, to, first: routesAtOnce })))),
  ]);

  const steps = links.flatMap(({ links: { paths } }) => paths.flatMap((path) => path.steps));
  const ids = new Set([...of, ...routes.flat(), ...expansions.flatMap(({ neighbourhood }) => neighbourhood.nodes.map(({ id }) => id)), ...steps.flatMap(({ from, to }) => [from.id, to.id])]);
  for (const id of hidden) ids.delete(id);

  const asked = [...ids].slice(0, most);
  const { nodes, relationships, hidden: rim } = asked.length === 0
    ? { nodes: [], relationships: [], hidden: [] }
    : (await answers.fetchQuery(question(PictureDocument, { of: asked, limit: asked.length, language }))).neighbourhood;

  return {
    entities: nodes,
    relationships,
    unseen: groups(rim, ({ at }) => at.id),
    onRoutes: new Set(steps.flatMap(({ relationship, from, to }) => [relationship.id, from.id, to.id])),
    apart: routes.filter((_, at) => links[at]!.links.paths.length === 0),
    leftOut: ids.size - asked.length,
  };
}

export const unseenAt = (picture: Picture, id: string, types: readonly RelationType[] = []): number =>
  (picture.unseen.get(id) ?? []).filter(({ type }) => types.length === 0 || types.includes(type)).reduce((sum, { count }) => sum + count, 0);
