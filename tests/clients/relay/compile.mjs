import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const here = import.meta.dirname;
const modules = join(here, "..", "node_modules");

/**
 * Compiles queries.js in the folder given. What the compiler finds wrong ends the script.
 * Returns the artifacts by name, as a bundler would load them.
 */
export function compile(folder, schema, settings = {}) {
  mkdirSync(join(folder, "artifacts"));
  copyFileSync(join(here, "queries.js"), join(folder, "queries.js"));
  copyFileSync(schema, join(folder, "schema.graphql"));
  symlinkSync(modules, join(folder, "node_modules"), "junction");

  const config = { src: ".", schema: "schema.graphql", artifactDirectory: "artifacts", language: "javascript", eagerEsModules: false };
  writeFileSync(join(folder, "relay.config.json"), JSON.stringify({ ...config, ...settings }));
  const compiler = join(modules, "relay-compiler", "cli.js");
  execFileSync(process.execPath, [compiler, "relay.config.json"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });

  const require = createRequire(join(folder, "artifacts", "/"));
  return (name) => require(`./${name}.graphql.js`);
}
