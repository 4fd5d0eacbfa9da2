import type { Content } from "./content.ts";

/** With the address that shows the same canvas again. */
export const json = (content: Content, address: string): string => `${JSON.stringify({ address, ...content }, null, 2)}\n`;
