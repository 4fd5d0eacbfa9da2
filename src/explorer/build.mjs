// Builds the explorer into a folder: `node build.mjs ../CanTho.Graph.Api/wwwroot`. Explorer.targets calls it before the API is built.
// Two builds at once wait for one another; sources that only look newer (a fresh checkout, a touched file) cost nothing.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

const bundle = resolve(process.argv[2]);
const scratch = join(dirname(bundle), "obj", "explorer"); // beside the bundle, so that it moves into place in one step
const contract = join("..", "CanTho.Graph.Api", "schema.graphql"); // the types and the queries are made from it
const stamp = join(bundle, ".built");
const installed = join("node_modules", ".installed");

mkdirSync(dirname(scratch), { recursive: true });
await alone(`${scratch}.lock`, () => {
  const sources = hashOf([...sourcesIn("."), contract]) + (process.env.WITHOUT_PLAYGROUND ? " without the playground" : "");
  if (read(stamp) === sources) return utimesSync(stamp, new Date(), new Date());

  const packages = hashOf(["package-lock.json"]);
  if (read(installed) !== packages) {
    run("npm ci --no-audit --no-fund --loglevel=error");
    writeFileSync(installed, packages);
  }

  run(`npm run build --silent -- --outDir "${scratch}"`);
  if (!process.env.WITHOUT_PLAYGROUND) run(`npm run build:playground --silent -- --outDir "${scratch}"`);
  writeFileSync(join(scratch, ".built"), sources);
  rmSync(bundle, { recursive: true, force: true });
  renameSync(scratch, bundle);
});

/** The lock names its process: one left behind by a process that was killed is nobody's. */
async function alone(lock, work) {
  while (!take(lock)) {
    if (lives(Number(read(lock)))) await setTimeout(200);
    else rmSync(lock, { force: true });
  }
  try {
    work();
  } finally {
    rmSync(lock);
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM"; // somebody else's, but alive
  }
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && !name.startsWith(".") && !name.includes(".generated."))
    .flatMap((entry) => (entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function run(command) {
  const { status, error } = spawnSync(command, { shell: true, stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1); // the lock stays, and is nobody's as soon as this process is gone
}
