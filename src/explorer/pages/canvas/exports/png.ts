import { kindShapes } from "../../../entities/kindShapes.ts";
import { drawLineName } from "../drawing/lineNames.ts";
import { family, lineNameSize, nameSize, type Scene } from "./scene.ts";

/** Chromium and Firefox hold 16,384 pixels a side; more would come out empty. */
const longest = 16_000;

/** Two pixels for each of the scene's, as long as that can be held. */
export function png(scene: Scene): Promise<Blob> {
  const ratio = Math.min(2, longest / Math.max(scene.width, scene.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(scene.width * ratio);
  canvas.height = Math.floor(scene.height * ratio);
  const context = canvas.getContext("2d")!;
  context.scale(ratio, ratio);
  paint(context, scene);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`No image of ${canvas.width} by ${canvas.height} pixels could be made.`))), "image/png"));
}

function paint(context: CanvasRenderingContext2D, { width, height, colours, lines, marks, names, lineNames }: Scene): void {
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);

  context.strokeStyle = context.fillStyle = colours.line;
  for (const { from, to, width: stroke, directed, inferred } of lines) {
    context.lineWidth = stroke;
    context.setLineDash(inferred ? [6, 4] : []);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    if (directed) head(context, to, Math.atan2(to.y - from.y, to.x - from.x));
  }

  context.setLineDash([]);
  for (const { x, y, size, kind } of marks) {
    context.save();
    context.translate(x, y);
    context.scale(size / 10, size / 10);
    context.fillStyle = colours.kind[kind];
    context.fill(new Path2D(kindShapes[kind]));
    context.restore();
  }

  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = colours.paper;
  context.font = `${lineNameSize}px ${family}`;
  context.fillStyle = colours.muted;
  for (const name of lineNames) drawLineName(context, name);

  context.font = `${nameSize}px ${family}`;
  context.fillStyle = colours.ink;
  for (const { text, left, middle } of names) {
    context.strokeText(text, left, middle);
    context.fillText(text, left, middle);
  }
}

function head(context: CanvasRenderingContext2D, at: { x: number; y: number }, angle: number): void {
  context.save();
  context.translate(at.x, at.y);
  context.rotate(angle);
  context.fill(new Path2D("M-2-4.5 7 0-2 4.5Z"));
  context.restore();
}
