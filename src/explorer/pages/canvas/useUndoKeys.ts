import { useEffect } from "react";
import type { Planned } from "./plan/usePlan.ts";

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) all over the page, but where text is typed: there they are the field's own. */
export function useUndoKeys({ undo, redo }: Planned): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || at.isContentEditable || at.matches("input:not([type=range], [type=checkbox]), textarea")) return;
      const key = event.key.toLowerCase();
      const go = key === "z" ? (event.shiftKey ? redo : undo) : key === "y" ? redo : null;
      if (!go) return;
      event.preventDefault();
      go();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, [redo, undo]);
}
