// The builds of front ends that name documents instead of sending them: node manifests.mjs SCHEMA FOLDER
// Writes FOLDER/relay.json (relay-compiler) and FOLDER/codegen.json (graphql-codegen's client preset), and prints both.
import { generate } from "@graphql-codegen/cli";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "./relay/compile.mjs";

const [schema, folder] = process.argv.slice(2);
const here = import.meta.dirname;
const build = mkdtempSync(join(tmpdir(), "cantho-manifests-"));

try {
  writeFileSync(join(build, "relay.json"), "{}"); // the compiler adds to it
  compile(build, schema, { persistConfig: { file: "relay.json", algorithm: "SHA256" } });
  const relay = readFileSync(join(build, "relay.json"), "utf8");

  const preset = { preset: "client", presetConfig: { persistedDocuments: { hashAlgorithm: "sha256" } } };
  const generates = { [join(build, "generated", "/")]: preset };
  const files = await generate({ schema, documents: join(here, "codegen", "sample.ts"), generates, silent: true, cwd: here }, false);
  const codegen = files.find((file) => file.filename.endsWith("persisted-documents.json")).content;

  writeFileSync(join(folder, "relay.json"), relay);
  writeFileSync(join(folder, "codegen.json"), codegen);
  console.log(JSON.stringify({ relay: JSON.parse(relay), codegen: JSON.parse(codegen) }));
} finally {
  rmSync(build, { recursive: true });
}
