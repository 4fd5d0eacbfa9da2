import type { EntityKind } from "../../../api/schema.generated.ts";
import { kinds } from "../../../vocabulary/kinds.ts";

/** The page's tokens, as WebGL and files need them: `rgb(…)`. */
export type Colours = {
  paper: string;
  card: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  onAccent: string;
  kind: Record<EntityKind, string>;
};

/** A custom property is text until something is painted with it; so something is. */
export function coloursAt(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement("span"));
  probe.hidden = true;
  const token = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: token("paper"),
    card: token("card"),
    ink: token("ink"),
    muted: token("muted"),
    line: mixed(token("line-strong"), token("muted"), 0.55), // 3 to 1 against the paper
    accent: token("accent"),
    onAccent: token("on-accent"),
    kind: Object.fromEntries(kinds.map((kind) => [kind, token(`kind-${kind.toLowerCase()}`)])) as Record<EntityKind, string>,
  };
  probe.remove();
  return colours;
}

/** @param share How much of the second, 0 to 1. Opaque: what fades must not show what lies under it. */
export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  return `rgb(${a.map((value, at) => Math.round(value + (b[at]! - value) * share)).join(", ")})`;
}

const channels = (colour: string): number[] => colour.match(/\d+(\.\d+)?/g)!.slice(0, 3).map(Number);

/** Calls when the reader, or the system at dusk, changes between light and dark. */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const chosen = new MutationObserver(changed);
  dark.addEventListener("change", changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    dark.removeEventListener("change", changed);
    chosen.disconnect();
  };
}
