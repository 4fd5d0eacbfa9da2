// graphql-codegen from the endpoint's introspection and from its SDL: node codegen.mjs URL SCHEMA
import { generate } from "@graphql-codegen/cli";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const [url, sdl] = process.argv.slice(2);
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "cantho-codegen-"));
const sample = join(folder, "sample.ts");

/**
 * What would be written: every type of the schema, and the client preset's files for the sample. Without descriptions, as it drops
 * those of scalars when they come from introspection; schema.mjs compares descriptions.
 */
async function generated(schema) {
  const config = { strictScalars: true, scalars: { PartialDate: "string", Period: "string" }, disableDescriptions: true };
  const generates = {
    [join(folder, "schema.ts")]: { plugins: ["typescript"], config },
    [join(folder, "generated", "/")]: { preset: "client", presetConfig: { fragmentMasking: false }, config },
  };
  return generate({ schema, documents: sample, generates, silent: true, cwd: here }, false);
}

try {
  copyFileSync(join(here, "codegen", "sample.ts"), sample);
  symlinkSync(join(here, "node_modules"), join(folder, "node_modules"), "junction");
  const [fromEndpoint, fromSdl] = [await generated(url), await generated(sdl)];

  for (const { filename, content } of fromEndpoint) {
    mkdirSync(dirname(filename), { recursive: true });
    writeFileSync(filename, content);
  }

  const compiler = join(here, "node_modules", "typescript", "bin", "tsc");
  const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--skipLibCheck", "--target", "es2023", "--module", "preserve"];
  const { stdout } = spawnSync(process.execPath, [compiler, ...options, sample, join(folder, "schema.ts")], { encoding: "utf8" });

  const named = (files) => Object.fromEntries(files.map(({ filename, content }) => [filename.slice(folder.length + 1), content]));
  console.log(JSON.stringify({ fromEndpoint: named(fromEndpoint), fromSdl: named(fromSdl), compiler: stdout }));
} finally {
  rmSync(folder, { recursive: true });
}
