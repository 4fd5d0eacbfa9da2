// Whether introspection and SDL describe the same schema, by graphql-js: node schema.mjs URL SCHEMA
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from "graphql";
import { readFileSync } from "node:fs";

const [url, sdl] = process.argv.slice(2);
const options = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
const response = await fetch(url, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: getIntrospectionQuery(options) }),
});

const introspected = buildClientSchema((await response.json()).data);
const written = buildSchema(readFileSync(sdl, "utf8"));
const print = (schema) => printSchema(lexicographicSortSchema(schema));

console.log(JSON.stringify({ introspected: print(introspected), written: print(written) }));
