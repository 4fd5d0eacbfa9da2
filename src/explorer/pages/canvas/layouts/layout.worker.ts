import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { ForceQuestion, ForceAnswer } from "./force.ts";

/** Pixels that the canvas is wide, about: what turns the size of a mark into the layout's units. */
const width = 900;

/** Lays out away from the page, which stays answerable meanwhile. Pinned entities push and pull and do not move. */
self.onmessage = ({ data: { nodes, lines } }: MessageEvent<ForceQuestion>) => {
  const graph = new Graph({ type: "undirected" });
  for (const [id, x, y, size, fixed] of nodes) graph.addNode(id, { x, y, size, fixed });
  for (const [from, to] of lines) graph.addEdge(from, to);

  forceAtlas2.assign(graph, {
    iterations: nodes.length > 1000 ? 120 : nodes.length > 300 ? 250 : 500,
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: nodes.length > 400 },
  });

  const wide = spread(graph.mapNodes((_, { x }) => x as number));
  const unit = Math.max(wide, spread(graph.mapNodes((_, { y }) => y as number)), 1) / width;
  const apart = noverlap(graph, {
    maxIterations: nodes.length > 1000 ? 20 : 120,
    inputReducer: (_, { x, y, size = 0 }) => ({ x, y, size: size * unit }),
    settings: { margin: 4 * unit, ratio: 1.2 },
  });

  const answer: ForceAnswer = nodes.map(([id, x, y, , fixed]) => [id, fixed ? x : apart[id]!.x, fixed ? y : apart[id]!.y]);
  self.postMessage(answer);
};

const spread = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), -Infinity) - values.reduce((low, value) => Math.min(low, value), Infinity);
