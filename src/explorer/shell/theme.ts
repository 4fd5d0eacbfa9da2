import { useSyncExternalStore } from "react";

export type Theme = "auto" | "light" | "dark";

const kept = "theme";
const readers = new Set<() => void>();

/** As the system has it, unless the reader chose. */
export const chosenTheme = (): Theme => {
  const chosen = localStorage.getItem(kept);
  return chosen === "light" || chosen === "dark" ? chosen : "auto";
};

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(kept, theme);
  applyTheme();
  for (const changed of readers) changed();
}

export function applyTheme(): void {
  const theme = chosenTheme();
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The theme as it is chosen now: one choice for all that has colours of its own. */
export function useTheme(): Theme {
  return useSyncExternalStore((changed) => {
    readers.add(changed);
    return () => readers.delete(changed);
  }, chosenTheme);
}
