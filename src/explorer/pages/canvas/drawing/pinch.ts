import type Sigma from "sigma";
import { distance, middle, type Point } from "./geometry.ts";

/** Two fingers zoom and move: what lay between them stays between them. Sigma would turn the canvas with them, and names do not turn. */
export function pinch(sigma: Sigma, before: readonly Point[], now: readonly Point[]): void {
  const [a, b] = before;
  const [c, d] = now;
  if (!a || !b || !c || !d) return; // the second finger has only just come
  const camera = sigma.getCamera();
  const was = camera.getState();
  const zoomed = { ...was, ratio: camera.getBoundedRatio((was.ratio * distance(a, b)) / (distance(c, d) || 1)) };
  const from = sigma.viewportToFramedGraph(middle(a, b), { cameraState: was });
  const to = sigma.viewportToFramedGraph(middle(c, d), { cameraState: zoomed });
  camera.setState({ ...zoomed, x: was.x + from.x - to.x, y: was.y + from.y - to.y });
}
