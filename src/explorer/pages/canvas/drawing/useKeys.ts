import { useState, type KeyboardEvent } from "react";
import type { Shown } from "../picture/shown.ts";
import type { Drawing } from "./Drawing.ts";
import { moving } from "./motion.ts";
import { nextAround } from "./walk.ts";

export type Keyed = {
  onSelect(id: string, also: boolean): void;
  onExpand(id: string): void;
  onHide(id: string): void;
  onPin(id: string): void;
  onLeave(): void;
};

/** The keyboard stands at an entity and goes round its neighbours; selecting one is to stand there. */
export function useKeys(drawing: Drawing | null, shown: Shown, start: string | undefined, { onSelect, onExpand, onHide, onPin, onLeave }: Keyed) {
  const [stand, setStand] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const first = start !== undefined && shown.entity.has(start) ? start : shown.entities[0]?.id;
  const standing = stand !== null && shown.entity.has(stand) ? stand : first;
  const current = at !== null && shown.entity.has(at) ? at : standing;

  const step = (by: 1 | -1) => drawing && standing !== undefined && current !== undefined && setAt(nextAround(shown, drawing.places(), standing, current, by));
  const settle = (id: string) => {
    setStand(id);
    setAt(id);
  };
  const keys: Record<string, (event: KeyboardEvent) => void> = {
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    Home: () => first !== undefined && settle(first),
    Enter: () => current !== undefined && onExpand(current),
    " ": ({ shiftKey }) => {
      if (current === undefined) return;
      onSelect(current, shiftKey);
      settle(current);
    },
    Delete: () => current !== undefined && onHide(current),
    p: () => current !== undefined && onPin(current),
    Escape: () => onLeave(),
    "+": () => drawing?.zoom(1.4, moving()),
    "=": () => drawing?.zoom(1.4, moving()),
    "-": () => drawing?.zoom(1 / 1.4, moving()),
    0: () => drawing?.fit(moving()),
  };

  return {
    current: current ?? null,
    settle,
    onKeyDown: (event: KeyboardEvent) => {
      const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!key || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      key(event);
    },
  };
}
