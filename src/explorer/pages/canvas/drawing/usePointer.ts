import { useEffect } from "react";
import type { MouseCoords, TouchCoords } from "sigma/types";
import type { Drawing } from "./Drawing.ts";
import { distance, type Point } from "./geometry.ts";
import { pinch } from "./pinch.ts";

export type Pointed = {
  onHover(id: string | null): void;
  /** @param also Beside what is selected already. */
  onSelect(id: string, also: boolean): void;
  onClear(): void;
  onExpand(id: string): void;
  onDrop(id: string, x: number, y: number): void;
};

/** A hand that means to press a button seldom holds still: so many pixels are no dragging. */
const unsteady = { mouse: 3, finger: 12 };

/** Mouse and finger. */
export function usePointer(drawing: Drawing | null, { onHover, onSelect, onClear, onExpand, onDrop }: Pointed): void {
  useEffect(() => {
    if (!drawing) return;
    const { mouse, touch } = drawing;
    let grabbed: { id: string; at: Point; moved: boolean } | null = null;
    let dragged = false; // the press that has just ended: a click comes after it
    let fingers = 0;
    let chosen: Point | null = null;

    const nodeAt = (point: Point, by: "mouse" | "finger"): string | null => {
      const hit = drawing.at(point, by);
      return hit && "node" in hit ? hit.node : null;
    };
    const press = (point: Point, by: "mouse" | "finger") => {
      const id = nodeAt(point, by);
      [grabbed, dragged] = [id === null ? null : { id, at: point, moved: false }, false];
    };
    const drag = (point: Point, by: "mouse" | "finger") => {
      if (!grabbed) return;
      grabbed.moved ||= distance(point, grabbed.at) > unsteady[by];
      if (grabbed.moved) drawing.drag(grabbed.id, point);
    };
    const release = () => {
      if (grabbed?.moved) {
        const { x, y } = drawing.places().get(grabbed.id)!;
        onDrop(grabbed.id, x, y);
        dragged = true;
      }
      grabbed = null;
    };
    const choose = (point: Point, by: "mouse" | "finger", also: boolean) => {
      chosen = point;
      const hit = drawing.at(point, by);
      if (!hit) onClear();
      else if ("node" in hit) onSelect(hit.node, also);
      else onSelect(hit.line, false);
    };
    /** For sigma two presses soon after one another are a double one, wherever they were. */
    const again = (point: Point, by: "mouse" | "finger", also: boolean) => {
      if (chosen === null || distance(point, chosen) > unsteady[by]) return dragged || choose(point, by, also);
      chosen = null;
      const id = nodeAt(point, by);
      if (id !== null) onExpand(id);
    };
    const isAlso = ({ original }: MouseCoords) => original.shiftKey || original.ctrlKey || original.metaKey;

    const byMouse = {
      mousemove: (event: MouseCoords) => !grabbed && !mouse.isMouseDown && onHover(nodeAt(event, "mouse")),
      mouseleave: () => onHover(null),
      mousedown: (event: MouseCoords) => (event.original as MouseEvent).button === 0 && press(event, "mouse"),
      mousemovebody: (event: MouseCoords) => {
        if (!grabbed) return;
        event.preventSigmaDefault();
        event.original.preventDefault();
        drag(event, "mouse");
      },
      mouseup: release,
      click: (event: MouseCoords) => !dragged && choose(event, "mouse", isAlso(event)),
      doubleClick: (event: MouseCoords) => again(event, "mouse", isAlso(event)),
    };
    const byFinger = {
      touchdown: ({ touches, original }: TouchCoords) => {
        if (original.type !== "touchstart") return; // sigma says it again when one of two fingers is lifted
        fingers = touches.length;
        if (fingers > 1) release();
        else press(touches[0]!, "finger");
        onHover(grabbed?.id ?? null);
      },
      touchmove: (event: TouchCoords) => {
        const [one, other] = event.touches;
        if (!grabbed && !other) return; // sigma moves the canvas
        event.preventSigmaDefault();
        if (other) pinch(drawing.sigma, event.previousTouches, event.touches);
        else drag(one!, "finger");
      },
      touchup: () => {
        release();
        onHover(null);
      },
      tap: ({ previousTouches }: TouchCoords) => fingers === 1 && !dragged && choose(previousTouches[0]!, "finger", false),
      doubletap: ({ previousTouches }: TouchCoords) => fingers === 1 && again(previousTouches[0]!, "finger", false),
    };

    for (const [name, listener] of Object.entries(byMouse)) mouse.on(name as keyof typeof byMouse, listener);
    for (const [name, listener] of Object.entries(byFinger)) touch.on(name as keyof typeof byFinger, listener as () => void);
    return () => {
      for (const [name, listener] of Object.entries(byMouse)) mouse.off(name as keyof typeof byMouse, listener);
      for (const [name, listener] of Object.entries(byFinger)) touch.off(name as keyof typeof byFinger, listener as () => void);
    };
  }, [drawing, onClear, onDrop, onExpand, onHover, onSelect]);
}
