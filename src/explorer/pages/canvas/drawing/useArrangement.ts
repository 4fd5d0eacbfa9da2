import { useEffect, useMemo, useRef } from "react";
import { arranged } from "../layouts/arranged.ts";
import { relationTypeWords } from "../../../vocabulary/relationTypes.ts";
import { useWords } from "../../../language/words.ts";
import { sayingOf, type Shown } from "../picture/shown.ts";
import type { Plan } from "../plan/plan.ts";
import type { Drawing } from "./Drawing.ts";
import { moving } from "./motion.ts";

/** Draws what is shown and gives everybody a place. Who is dragged and so pinned moves nobody else. */
export function useArrangement(drawing: Drawing | null, shown: Shown, { layout, of, pins }: Plan): void {
  const types = useWords(relationTypeWords);
  const pinned = useMemo(() => new Map(pins.map(({ id, x, y }) => [id, { x, y }])), [pins]);
  const before = useRef<{ shown: Shown; layout: string; pinned: ReadonlyMap<string, unknown>; drawing: Drawing } | null>(null);

  useEffect(() => {
    if (!drawing) return;
    const last = before.current;
    before.current = { shown, layout, pinned, drawing };
    drawing.show(shown, pinned, sayingOf(types));
    if (last?.shown === shown && last.drawing === drawing && last.layout === layout && [...last.pinned.keys()].every((id) => pinned.has(id))) return;

    const stop = new AbortController();
    arranged({ layout, shown, starts: of, from: drawing.places(), pins: pinned }, stop.signal).then(
      (places) => drawing.move(places, last?.drawing === drawing && moving()),
      (reason: unknown) => {
        if (!stop.signal.aborted) throw reason; // to the console, and to whoever watches it: the canvas stays usable as it stands
      },
    );
    return () => stop.abort();
  }, [drawing, layout, of, pinned, shown, types]);
}
