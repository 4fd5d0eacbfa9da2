import Graph from "graphology";
import { write } from "graphology-gexf/browser";
import type { EntityKind } from "../../../api/schema.generated.ts";
import type { Colours } from "../drawing/colours.ts";
import type { Content } from "./content.ts";

/** GEXF 1.3, for Gephi: with the places and colours of the drawing. */
export function gexf({ entities, relationships }: Content, colours: Colours): string {
  const graph = new Graph({ type: "directed", multi: true });
  for (const { id, ...entity } of entities) graph.addNode(id, entity);
  for (const { id, from, to, ...one } of relationships) graph.addDirectedEdgeWithKey(id, from, to, one);

  return write(graph, {
    version: "1.3",
    formatNode: (_, { name, kind, original, x, y }) => ({ label: name, attributes: { kind, original }, viz: { x, y, size: 10, color: colours.kind[kind as EntityKind] } }),
    formatEdge: (_, { type, since, until, certainty, sentence, sources }) => ({ label: type, attributes: { type, since, until, certainty, sentence, sources } }),
  });
}
