import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import manifest from "./package.json" with { type: "json" };

/** Vite gathers the licences of the programs it bundles (`licences.txt`), not those of fonts that a style sheet names: these. */
export function fontLicences(): Plugin {
  const fonts = Object.keys(manifest.dependencies).filter((name) => name.startsWith("@fontsource/"));
  return {
    name: "font-licences",
    apply: "build",
    generateBundle() {
      const source = fonts.map((name) => `## ${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8")}`).join("\n");
      this.emitFile({ type: "asset", fileName: "licences-of-fonts.txt", source });
    },
  };
}
