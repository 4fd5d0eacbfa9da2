import type { Box, Room } from "./room.ts";

/** A shape that would have its name beside it. */
export type Named = { x: number; y: number; size: number; text: string; width: number };
export type Name = { text: string; left: number; middle: number };

const height = 16;

/** Names that lie neither over one another nor over shapes: who comes first finds room first, on the side where there is any. @param across How wide the drawing is; names stay on it. */
export function placedNames(wanted: readonly Named[], room: Room, across: number): Name[] {
  return wanted.flatMap((one) => {
    const box = sides(one).find((side) => side.left >= 0 && side.right <= across && room.isFree(side));
    if (!box) return [];
    room.take(box);
    return [{ text: one.text, left: box.left, middle: box.top + height / 2 }];
  });
}

/** Right, left, under, over: as one reads. */
function sides({ x, y, size, width }: Named): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    box(x + size + 6, y - height / 2), box(x - size - 6 - width, y - height / 2),
    box(x - width / 2, y + size + 4), box(x - width / 2, y - size - 2 - height),
  ];
}
