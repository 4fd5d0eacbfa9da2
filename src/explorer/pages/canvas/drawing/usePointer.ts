import { useEffect } from "react";
import type { MouseCoords, TouchCoords } from "sigma/types";
import type { Drawing } from "./Drawing.ts";

export type Pointed = {
  onHover(id: string | null): void;
  /** @param also Beside what is selected already. */
  onSelect(id: string, also: boolean): void;
  onClear(): void;
  onExpand(id: string): void;
  onDrop(id: string, x: number, y: number): void;
};

/** Mouse and finger. */
export function usePointer(drawing: Drawing | null, { onHover, onSelect, onClear, onExpand, onDrop }: Pointed): void {
  useEffect(() => {
    if (!drawing) return;
    const { sigma, graph } = drawing;
    let dragged: string | null = null;
    let moved = false;

    const isAlso = ({ original }: MouseCoords | TouchCoords) => original.shiftKey || original.ctrlKey || original.metaKey;
    const on = {
      enterNode: ({ node }: { node: string }) => onHover(node),
      leaveNode: () => onHover(null),
      clickNode: ({ node, event }: { node: string; event: MouseCoords | TouchCoords }) => onSelect(node, isAlso(event)),
      clickEdge: ({ edge }: { edge: string }) => onSelect(edge, false),
      clickStage: () => onClear(),
      doubleClickNode: ({ node, preventSigmaDefault }: { node: string; preventSigmaDefault(): void }) => {
        preventSigmaDefault();
        onExpand(node);
      },
      downNode: ({ node }: { node: string }) => {
        [dragged, moved] = [node, false];
      },
      moveBody: ({ event, preventSigmaDefault }: { event: MouseCoords | TouchCoords; preventSigmaDefault(): void }) => {
        if (dragged === null || !("x" in event)) return;
        preventSigmaDefault();
        event.original.preventDefault();
        if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox()); // else the whole canvas would shrink under the pointer
        moved = true;
        graph.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
      },
      upNode: () => drop(),
      upStage: () => drop(),
    };
    function drop() {
      if (dragged !== null && moved) onDrop(dragged, graph.getNodeAttribute(dragged, "x"), graph.getNodeAttribute(dragged, "y"));
      dragged = null;
    }

    const all = Object.entries(on) as [keyof typeof on, never][];
    for (const [name, listener] of all) sigma.on(name, listener);
    return () => {
      for (const [name, listener] of all) sigma.off(name, listener);
    };
  }, [drawing, onClear, onDrop, onExpand, onHover, onSelect]);
}
