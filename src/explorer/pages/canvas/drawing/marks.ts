import type { Colours } from "./colours.ts";
import type { Box, Room } from "./room.ts";

export type Mark = { x: number; y: number; size: number; unseen: number; pinned: boolean; selected: boolean; current: boolean };

const badge = (count: number): string => `+${count}`;

/** On top of a shape: how many neighbours are not shown, that it is pinned, that it is selected, that the keyboard stands there. */
export function drawMark(context: CanvasRenderingContext2D, { x, y, size, unseen, pinned, selected, current }: Mark, colours: Colours): void {
  context.lineWidth = 2.5;
  if (selected) ring(context, x, y, size + 4, colours.accent);
  if (current) {
    context.setLineDash([4, 3]);
    ring(context, x, y, size + 8, colours.ink);
    context.setLineDash([]);
  }
  if (pinned) drawPin(context, x - size * 0.7, y - size * 0.9, colours);
  if (unseen > 0) drawBadge(context, badge(unseen), x + size * 0.4, y - size - 5, colours);
}

export const shapeRoom = ({ x, y, size }: Mark): Box => ({ left: x - size, top: y - size, right: x + size, bottom: y + size });

const badgeRoom = ({ x, y, size, unseen }: Mark): Box => {
  const left = x + size * 0.4 - 3;
  return { left, top: y - size - 12, right: left + 7 + 6 * badge(unseen).length, bottom: y - size };
};

/** The numbers that find room, the largest first, without lying on shapes or one another: the others show when one zooms in, and stand in the table. */
export function withRoomForNumbers(marks: readonly Mark[], room: Room): Mark[] {
  const kept = new Set<Mark>();
  for (const mark of marks.filter(({ unseen }) => unseen > 0).sort((a, b) => b.unseen - a.unseen)) {
    const box = badgeRoom(mark);
    if (!room.isFree(box)) continue;
    room.take(box);
    kept.add(mark);
  }
  return marks.map((mark) => (kept.has(mark) ? mark : { ...mark, unseen: 0 }));
}

function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.strokeStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
}

function drawBadge(context: CanvasRenderingContext2D, text: string, x: number, y: number, colours: Colours): void {
  context.font = '600 9.5px "Be Vietnam Pro", system-ui, sans-serif';
  const width = context.measureText(text).width + 7;
  context.fillStyle = colours.card;
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x - 3, y - 7, width, 13, 6.5);
  context.fill();
  context.stroke();
  context.fillStyle = colours.muted;
  context.textBaseline = "middle";
  context.fillText(text, x + 0.5, y);
}

/** A map pin, seen from the side. */
function drawPin(context: CanvasRenderingContext2D, x: number, y: number, colours: Colours): void {
  context.fillStyle = colours.ink;
  context.strokeStyle = colours.card;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y - 5, 4, 0.85 * Math.PI, 0.15 * Math.PI);
  context.lineTo(x, y + 3);
  context.closePath();
  context.stroke();
  context.fill();
}
