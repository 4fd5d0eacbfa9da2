import type { Cited } from "./Sources.tsx";

/** The citations of several facts, each once, in the order met. */
export function distinctSources(facts: readonly { sources: readonly Cited[] }[]): Cited[] {
  const met = new Map<string, Cited>();
  for (const source of facts.flatMap(({ sources }) => sources)) {
    const key = `${source.document.id} ${source.locator}`;
    if (!met.has(key)) met.set(key, source);
  }
  return [...met.values()];
}
