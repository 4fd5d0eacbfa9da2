export type Box = { left: number; top: number; right: number; bottom: number };

const side = 64;

/** What is taken on a drawing, kept by place: in every frame hundreds of names are held against thousands of shapes. */
export class Room {
  private readonly cells = new Map<number, Box[]>();

  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => !this.cells.get(cell)?.some((other) => overlap(box, other)));
  }

  take(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(left / side); x * side < right; x++) {
    for (let y = Math.floor(top / side); y * side < bottom; y++) cells.push(x * 100_000 + y);
  }
  return cells;
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
