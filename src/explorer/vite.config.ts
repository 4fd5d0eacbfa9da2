import { defineConfig } from "vite";
import { fontLicences } from "./fontLicences.ts";
import { playgroundAddress } from "./playgroundAddress.ts";
import { precompress } from "./precompress.ts";

/** Two bundles into one folder: the pages, and (`--mode playground`) the playground, whose editor takes nine tenths of the time and costs the pages weight. */
export default defineConfig(({ mode }) => ({
  plugins: [fontLicences(), playgroundAddress(), precompress()],
  logLevel: "warn",
  esbuild: { keepNames: mode === "playground" }, // GraphiQL takes the titles of its icons from the names of their functions
  worker: { format: "es" },
  build: {
    outDir: "../CanTho.Graph.Api/wwwroot",
    emptyOutDir: mode !== "playground",
    target: "es2022",
    modulePreload: { polyfill: false }, // every browser that runs es2022 has it
    license: { fileName: mode === "playground" ? "licences-of-playground.txt" : "licences.txt" },
    chunkSizeWarningLimit: 4000, // Monaco is 2.8 MB in one piece and nothing here can split it
    rollupOptions: {
      input: mode === "playground" ? "playground/index.html" : "index.html",
      onwarn(warning, warn) {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning); // "use client" speaks to React servers; there is none
      },
    },
  },
  optimizeDeps: { exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"] }, // their `?worker` imports are Vite's to read, not esbuild's
  server: {
    port: 5301,
    proxy: { "/graphql": process.env.API ?? "http://localhost:5080", "/export": process.env.API ?? "http://localhost:5080" },
  },
}));
