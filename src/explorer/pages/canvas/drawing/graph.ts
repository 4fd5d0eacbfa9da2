import Graph from "graphology";
import type { EntityKind } from "../../../api/schema.generated.ts";
import type { Line, Shown } from "../picture/shown.ts";
import { placed, type Positions } from "../layouts/placed.ts";
import type { LineLook } from "./linePrograms.ts";

export type DrawnNode = { x: number; y: number; size: number; label: string; kind: EntityKind; type: "kind" };
export type DrawnLine = { size: number; type: LineLook; says: string };
export type DrawnGraph = Graph<DrawnNode, DrawnLine>;

export const emptyGraph = (): DrawnGraph => new Graph<DrawnNode, DrawnLine>({ type: "directed", multi: false });

/** Makes the graph hold what is shown, and nothing else. Who stays keeps the place; who comes stands beside a neighbour until the layout is done. */
export function fill(graph: DrawnGraph, shown: Shown, pins: Positions, saying: (line: Line) => string): void {
  const lines = new Set(shown.lines.map(({ id }) => id));
  for (const line of graph.edges()) if (!lines.has(line)) graph.dropEdge(line);
  for (const node of graph.nodes()) if (!shown.entity.has(node)) graph.dropNode(node);

  const before = new Map(graph.mapNodes((node, { x, y }) => [node, { x, y }]));
  const places = placed(shown, new Map([...before, ...pins]));

  for (const { id, name, kind } of shown.entities) {
    graph.mergeNode(id, { ...places.get(id)!, label: name, kind, size: sizeOf(shown.linesOf.get(id)?.length ?? 0, shown.entities.length), type: "kind" });
  }

  for (const line of shown.lines) {
    const look = { size: Math.min(1.5 + 0.6 * (line.relationships.length - 1), 3.5), type: lookOf(line), says: saying(line) } as const;
    // The same two may be joined the other way round after a filter: then the line is another.
    if (graph.hasEdge(line.id) && graph.source(line.id) !== line.from) graph.dropEdge(line.id);
    graph.mergeDirectedEdgeWithKey(line.id, line.from, line.to, look);
  }
}

/** In pixels: who is joined to many is larger, not many times larger; among hundreds everybody is smaller. */
export const sizeOf = (lines: number, among = 1): number => Math.min(7 + 1.6 * Math.log2(1 + lines), 18) * Math.max(0.4, Math.min(1, Math.sqrt(120 / among)));

function lookOf({ directed, inferred }: { directed: boolean; inferred: boolean }): LineLook {
  if (inferred) return directed ? "dashedDirected" : "dashed";
  return directed ? "directed" : "plain";
}
