import type { Settings } from "sigma/settings";
import type { NodeDisplayData } from "sigma/types";
import type { Colours } from "./colours.ts";
import type { Segment } from "./geometry.ts";
import { drawLineName, placedOn } from "./lineNames.ts";
import { placedNames } from "./names.ts";
import type { Room } from "./room.ts";
import { TextWidths } from "./textWidths.ts";

type Label = Pick<NodeDisplayData, "x" | "y" | "size" | "label"> & { forceLabel?: boolean };

const widest = 230;

/** The names on the screen: sigma says who may have one, the weightiest find room first. */
export class Labels {
  private wanted: Label[] = [];
  private readonly names = new TextWidths('500 12.5px "Be Vietnam Pro", system-ui, sans-serif');
  private readonly types = new TextWidths('500 11px "Be Vietnam Pro", system-ui, sans-serif');

  /** Given to sigma in place of its own drawing. */
  readonly collect = (_: CanvasRenderingContext2D, label: Label, __: Settings): void => {
    if (label.label) this.wanted.push(label);
  };

  clear(): void {
    this.wanted = [];
  }

  /** A font that arrives late has other widths. */
  forget(): void {
    this.names.forget();
    this.types.forget();
  }

  draw(context: CanvasRenderingContext2D, colours: Colours, across: number, room: Room): void {
    this.names.set(context, colours.ink, colours.paper);
    const named = this.wanted.sort((a, b) => Number(b.forceLabel ?? false) - Number(a.forceLabel ?? false) || b.size - a.size).map(({ x, y, size, label, forceLabel }) => {
      const text = this.names.fitting(context, label!, Math.min(forceLabel ? 2 * widest : widest, across * 0.6));
      return { x, y, size, text, width: this.names.of(context, text) };
    });

    for (const { text, left, middle } of placedNames(named, room, across)) {
      context.strokeText(text, left, middle);
      context.fillText(text, left, middle);
    }
  }

  /** What lines say, the first in the list first: they get what room the names leave. */
  drawLines(context: CanvasRenderingContext2D, colours: Colours, lines: readonly (Segment & { text: string })[], room: Room): void {
    this.types.set(context, colours.muted, colours.paper);
    for (const { text, ...line } of lines) {
      const name = placedOn(line, text, this.types.of(context, text), room);
      if (name) drawLineName(context, name);
    }
  }
}
