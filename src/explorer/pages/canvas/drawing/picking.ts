import type Sigma from "sigma";
import { distance, distanceTo, type Point } from "./geometry.ts";
import type { DrawnGraph } from "./graph.ts";

export type Hit = { node: string } | { line: string };

/** In pixels from the middle of a shape, and from a line: small shapes are hit from beside them as well (WCAG 2.5.8 asks for 24 pixels across), and a finger is wide. */
const reach = { mouse: { shape: 12, line: 5 }, finger: { shape: 24, line: 14 } };

/**
 * What lies at a point of the screen: the shape whose rim is nearest, else the nearest line. Sigma would draw everything once more in each frame, in
 * colours that are numbers, and read a pixel back at each move of the pointer, which waits for the frame; two thousand shapes are reckoned in a fraction of a millisecond.
 */
export function hitAt(sigma: Sigma, graph: DrawnGraph, point: Point, by: keyof typeof reach): Hit | null {
  const at = sigma.viewportToFramedGraph(point);
  const pixel = distance(at, sigma.viewportToFramedGraph({ x: point.x + 1, y: point.y }));

  const node = nearest(graph.nodes(), (id) => {
    const shape = sigma.getNodeDisplayData(id)!;
    const size = sigma.scaleSize(shape.size);
    const far = distance(shape, at) / pixel;
    return far <= Math.max(size, reach[by].shape) ? far - size : Infinity;
  });
  if (node !== null) return { node };

  const line = nearest(graph.edges(), (id) => {
    const from = sigma.getNodeDisplayData(graph.source(id))!;
    const to = sigma.getNodeDisplayData(graph.target(id))!;
    const far = distanceTo({ from, to }, at) / pixel;
    return far <= reach[by].line ? far : Infinity;
  });
  return line === null ? null : { line };
}

function nearest(ids: readonly string[], farOf: (id: string) => number): string | null {
  let [best, least] = [null as string | null, Infinity];
  for (const id of ids) {
    const far = farOf(id);
    if (far < least) [best, least] = [id, far];
  }
  return best;
}
