import { along, distance, type Segment } from "./geometry.ts";
import type { Box, Room } from "./room.ts";

/** What a line says, along it, never upside down. */
export type LineName = { text: string; x: number; y: number; angle: number };

const height = 14;
const margin = 12;

/** Beside the middle a third, where lines cross in the middle. */
const shares = [0.5, 0.35, 0.65];

/** The name on its line, where it finds room; null where it does not. @param width Of the text. */
export function placedOn(line: Segment, text: string, width: number, room: Room): LineName | null {
  const far = distance(line.from, line.to);
  if (far < width + 2 * margin) return null;

  for (const share of shares) {
    const half = width / 2 / far;
    if (share - half < 0 || share + half > 1) continue;
    const squares = squaresAlong(line, share - half, share + half, Math.ceil(width / height));
    if (!squares.every((square) => room.isFree(square))) continue;
    for (const square of squares) room.take(square);

    const angle = Math.atan2(line.to.y - line.from.y, line.to.x - line.from.x);
    return { text, ...along(line, share), angle: Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle };
  }
  return null;
}

/** What slanted text takes: one box around all of it would take half the drawing. */
function squaresAlong(line: Segment, first: number, last: number, steps: number): Box[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const { x, y } = along(line, first + ((last - first) * step) / steps);
    return { left: x - height / 2, top: y - height / 2, right: x + height / 2, bottom: y + height / 2 };
  });
}

/** With what is set on the context: font, halo, colour. */
export function drawLineName(context: CanvasRenderingContext2D, { text, x, y, angle }: LineName): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.textAlign = "center";
  context.strokeText(text, 0, 0);
  context.fillText(text, 0, 0);
  context.restore();
}
