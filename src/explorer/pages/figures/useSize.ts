import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** In pixels; `rem` is how large the reader has text. */
export type Size = { width: number; height: number; rem: number };

/** How large an element is laid out, now and whenever that changes; null before it stands. */
export function useSize<Of extends Element>(): [RefObject<Of | null>, Size | null] {
  const element = useRef<Of>(null);
  const [size, setSize] = useState<Size | null>(null);

  useLayoutEffect(() => {
    const measure = () => {
      const { width, height } = element.current!.getBoundingClientRect();
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height, rem: parseFloat(getComputedStyle(document.documentElement).fontSize) }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, []);

  return [element, size];
}
