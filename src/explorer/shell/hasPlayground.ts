/** Whether this server has a playground: one that was told `--playground off` says so on the root of its page (`Web/Explorer.cs`). */
export const hasPlayground = document.documentElement.dataset.playground !== "off";
