/** Whether the reader's system lets things move. */
export const moving = (): boolean => !matchMedia("(prefers-reduced-motion: reduce)").matches;
