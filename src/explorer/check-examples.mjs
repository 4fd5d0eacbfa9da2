// Validates every query that the explorer holds against the contract: `npm run check:examples`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, Source, validate } from "graphql";

const [contract = "../CanTho.Graph.Api/schema.graphql"] = process.argv.slice(2);
const schema = buildSchema(readFileSync(contract, "utf8"));
const queries = ["playground/examples", "landing"].flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".graphql")).map((name) => join(folder, name)));

const problems = queries.flatMap((file) =>
  validate(schema, parse(new Source(readFileSync(file, "utf8"), file)))
    .map(({ message, locations }) => `${file}:${locations[0].line}:${locations[0].column}: ${message}`));

problems.forEach((problem) => console.error(problem));
console.log(`${queries.length} queries checked against ${contract}: ${problems.length || "no"} problem${problems.length === 1 ? "" : "s"}.`);
process.exitCode = problems.length > 0 ? 1 : 0;
