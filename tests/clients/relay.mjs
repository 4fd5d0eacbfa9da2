// relay-compiler on an exported schema, then relay-runtime with its artifacts against an endpoint: node relay.mjs URL SCHEMA SCENARIO
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import relay from "relay-runtime";
import { compile } from "./relay/compile.mjs";

const [url, schema, scenario] = process.argv.slice(2);
const asked = [];

const network = relay.Network.create(async ({ name, text }, variables) => {
  asked.push(name);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: text, operationName: name, variables }),
  });
  return response.json();
});

const environment = new relay.Environment({ network, store: new relay.Store(new relay.RecordSource()) });

/** Asks, and keeps the answer in the store, as a mounted component does. */
function ask(query, variables) {
  environment.retain(relay.createOperationDescriptor(query, variables));
  return relay.fetchQuery(environment, query, variables).toPromise();
}

const read = (fragment, reference) => environment.lookup(relay.getSingularSelector(fragment, reference)).data;

/** Page after page of a connection, as usePaginationFragment asks for them: the store joins the edges. */
async function pages(fragment, reference, connection, count, variables) {
  const { paginationRequest, paginationMetadata } = relay.getPaginationMetadata(fragment, "relay.mjs");
  let at = connection(read(fragment, reference));

  while (at.pageInfo.hasNextPage) {
    await ask(paginationRequest, relay.getPaginationVariables("forward", count, at.pageInfo.endCursor, variables, {}, paginationMetadata));
    at = connection(read(fragment, reference));
  }

  return at.edges.map((edge) => edge.node);
}

const scenarios = {
  /** A connection at the root, and a person of it refetched as a node in another language. */
  async people(artifact) {
    const variables = { count: 7 };
    const all = await pages(
      artifact("queries_people"), await ask(artifact("queriesPeopleQuery"), variables), (data) => data.people, 7, variables);

    const id = "person:yasuo-otani";
    const inVietnamese = read(artifact("queries_person"), all.find((person) => person.id === id)).name;
    const { node } = await ask(artifact("queriesPersonRefetchQuery"), { id, language: "EN" });
    return { ids: all.map((person) => person.id), inVietnamese, inEnglish: read(artifact("queries_person"), node).name, asked };
  },

  /** A connection inside an interface: its pages come through node(id:). */
  async relationships(artifact) {
    const variables = { id: "project:heart-hospital" };
    const { entity } = await ask(artifact("queriesEntityQuery"), variables);
    const all = await pages(artifact("queries_relationships"), entity, (data) => data.relationships, 7, variables);
    return { ids: all.map((relationship) => relationship.id), asked };
  },
};

const folder = mkdtempSync(join(tmpdir(), "cantho-relay-"));

try {
  console.log(JSON.stringify(await scenarios[scenario](compile(folder, schema))));
} finally {
  rmSync(folder, { recursive: true });
}
