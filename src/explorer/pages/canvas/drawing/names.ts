import type { Box, Room } from "./room.ts";

/** A shape that would have its name beside it. */
export type Named = { x: number; y: number; size: number; text: string; width: number };
/** @param anchor Which end of the text stands by its shape: in another font the text is longer on the other. */
export type Name = { text: string; left: number; middle: number; anchor: "start" | "middle" | "end"; width: number };

const height = 16;

/** Names that lie neither over one another nor over shapes: who comes first finds room first, on the side where there is any. @param across How wide the drawing is; names stay on it. */
export function placedNames(wanted: readonly Named[], room: Room, across: number): Name[] {
  return wanted.flatMap((one) => {
    const side = sides(one).find(({ box }) => box.left >= 0 && box.right <= across && room.isFree(box));
    if (!side) return [];
    room.take(side.box);
    return [{ text: one.text, left: side.box.left, middle: side.box.top + height / 2, anchor: side.anchor, width: one.width }];
  });
}

/** Right, left, under, over: as one reads. */
function sides({ x, y, size, width }: Named): { box: Box; anchor: Name["anchor"] }[] {
  const side = (anchor: Name["anchor"], left: number, top: number) => ({ anchor, box: { left, top, right: left + width, bottom: top + height } });
  const [under, over] = [y + size + 4, y - size - 2 - height];
  return [
    side("start", x + size + 6, y - height / 2), side("end", x - size - 6 - width, y - height / 2),
    ...[under, over].flatMap((top) => [side("middle", x - width / 2, top), side("start", x - size, top), side("end", x + size - width, top)]),
  ];
}
