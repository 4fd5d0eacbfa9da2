import type { QueryClient } from "@tanstack/react-query";
import { Unanswered } from "../../../api/ask.ts";
import { question } from "../../../api/useAnswer.ts";
import type { Language, RelationType } from "../../../api/schema.generated.ts";
import type { NamedFragment } from "../../../entities/entity.generated.ts";
import { ByIdsDocument, ExpansionDocument, PictureDocument, RoutesOverDocument, type PictureQuery } from "../canvas.generated.ts";
import { most } from "../plan/plan.ts";
import { named, withoutIds, type Brought } from "../plan/brought.ts";
import { chunks } from "./chunks.ts";
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
  /** Ids of the plan that are nobody's: the rest is shown. */
  unknown: readonly string[];
};

const routesAtOnce = 10;

/** @throws {Unanswered} Where nobody is known, too. */
export async function pictureOf(brought: Brought, language: Language, answers: QueryClient): Promise<Picture> {
  try {
    return { ...(await known(brought, language, answers)), unknown: [] };
  } catch (error) {
    if (!(error instanceof Unanswered && error.code === "NOT_FOUND")) throw error;
    const unknown = await unknownOf(named(brought), language, answers);
    const rest = withoutIds(brought, unknown);
    if (unknown.length === 0 || named(rest).length === 0) throw error;
    return { ...(await known(rest, language, answers)), unknown };
  }
}

async function known({ of, more, routes, hidden }: Brought, language: Language, answers: QueryClient): Promise<Omit<Picture, "unknown">> {
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

async function unknownOf(ids: readonly string[], language: Language, answers: QueryClient): Promise<string[]> {
  const found = await Promise.all(chunks(ids).map((chunk) => answers.fetchQuery(question(ByIdsDocument, { ids: chunk, language }))));
  const nodes = found.flatMap((answer) => answer.nodes);
  return ids.filter((_, at) => !(nodes[at] && "kind" in nodes[at]));
}

export const unseenAt = (picture: Picture, id: string, types: readonly RelationType[] = []): number =>
  (picture.unseen.get(id) ?? []).filter(({ type }) => types.length === 0 || types.includes(type)).reduce((sum, { count }) => sum + count, 0);
