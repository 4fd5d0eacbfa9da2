import type { Settings } from "sigma/settings";
import type { NodeDisplayData } from "sigma/types";
import type { Colours } from "./colours.ts";

type Label = Pick<NodeDisplayData, "x" | "y" | "size" | "label"> & { forceLabel?: boolean };
export type Box = { left: number; top: number; right: number; bottom: number };

const height = 16;
const widest = 230;
const font = '500 12.5px "Be Vietnam Pro", system-ui, sans-serif';

/** Labels that do not lie over one another: sigma says who may have one, here the weightiest find room first, on the side where there is any. */
export class Labels {
  private wanted: Label[] = [];
  private readonly widths = new Map<string, number>();
  private readonly fitted = new Map<string, string>();

  /** Given to sigma in place of its own drawing. */
  readonly collect = (_: CanvasRenderingContext2D, label: Label, __: Settings): void => {
    if (label.label) this.wanted.push(label);
  };

  clear(): void {
    this.wanted = [];
  }

  /** A font that arrives late has other widths. */
  forget(): void {
    this.widths.clear();
    this.fitted.clear();
  }

  /** @param taken Where shapes and their marks stand. */
  draw(context: CanvasRenderingContext2D, colours: Colours, room: { width: number; height: number }, taken: Box[]): void {
    context.font = font;
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = colours.paper;
    context.fillStyle = colours.ink;

    for (const label of this.wanted.sort((a, b) => Number(b.forceLabel ?? false) - Number(a.forceLabel ?? false) || b.size - a.size)) {
      const text = this.fitting(context, label.label!, Math.min(label.forceLabel ? 2 * widest : widest, room.width * 0.6));
      const box = sides(label, this.widthOf(context, text)).find((side) => side.left >= 0 && side.right <= room.width && !taken.some((other) => overlap(side, other)));
      if (!box) continue;
      taken.push(box);
      context.strokeText(text, box.left, box.top + height / 2);
      context.fillText(text, box.left, box.top + height / 2);
    }
  }

  private fitting(context: CanvasRenderingContext2D, text: string, width: number): string {
    if (this.widthOf(context, text) <= width) return text;
    const known = this.fitted.get(`${width} ${text}`);
    if (known !== undefined) return known;
    const letters = [...text];
    const cut = () => `${letters.join("").trimEnd()}…`;
    while (letters.length > 1 && context.measureText(cut()).width > width) letters.pop();
    this.fitted.set(`${width} ${text}`, cut());
    return cut();
  }

  private widthOf(context: CanvasRenderingContext2D, text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    this.widths.set(text, width);
    return width;
  }
}

/** Right, left, under, over: as one reads. */
function sides({ x, y, size }: Label, width: number): Box[] {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    box(x + size + 6, y - height / 2), box(x - size - 6 - width, y - height / 2),
    box(x - width / 2, y + size + 4), box(x - width / 2, y - size - 2 - height),
  ];
}

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
