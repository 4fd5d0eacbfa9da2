import { sizeOf } from "../drawing/graph.ts";
import type { Shown } from "../picture/shown.ts";
import type { Positions } from "./placed.ts";

export type ForceQuestion = { nodes: [id: string, x: number, y: number, size: number, fixed: boolean][]; lines: [from: string, to: string][] };
export type ForceAnswer = [id: string, x: number, y: number][];

/** ForceAtlas2 in a worker of its own: who asks again before it is done ends it. */
export function force(shown: Shown, from: Positions, pins: Positions, signal: AbortSignal): Promise<Positions> {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  const question: ForceQuestion = {
    nodes: shown.entities.map(({ id }) => {
      const { x, y } = pins.get(id) ?? from.get(id)!;
      return [id, x, y, sizeOf(shown.linesOf.get(id)?.length ?? 0, shown.entities.length), pins.has(id)];
    }),
    lines: shown.lines.map(({ from: one, to }) => [one, to]),
  };

  return new Promise<Positions>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ForceAnswer>) => resolve(new Map(data.map(([id, x, y]) => [id, { x, y }])));
    worker.onerror = ({ message }) => reject(new Error(`The layout failed: ${message}`));
    signal.addEventListener("abort", () => reject(signal.reason as Error));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
