export type Theme = "auto" | "light" | "dark";

const kept = "theme";

/** As the system has it, unless the reader chose. */
export const chosenTheme = (): Theme => {
  const chosen = localStorage.getItem(kept);
  return chosen === "light" || chosen === "dark" ? chosen : "auto";
};

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(kept, theme);
  applyTheme();
}

export function applyTheme(): void {
  const theme = chosenTheme();
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
