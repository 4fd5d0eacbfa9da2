import { useEffect, useState, type RefObject } from "react";
import { onThemeChange } from "./colours.ts";
import { Drawing } from "./Drawing.ts";

/** Lives as long as the element. */
export function useDrawing(element: RefObject<HTMLElement | null>): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useEffect(() => {
    const made = new Drawing(element.current!);
    const stop = onThemeChange(() => made.recolour());
    setDrawing(made);
    return () => {
      stop();
      made.end();
      setDrawing(null);
    };
  }, [element]);

  return drawing;
}
