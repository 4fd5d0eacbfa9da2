// Automatic persisted queries: the hash alone, then hash and document, then the hash alone again. node persisted.mjs URL CLIENT
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { persistedExchange } from "@urql/exchange-persisted";
import { createHash } from "node:crypto";
import { Client, fetchExchange } from "urql";

const [url, client] = process.argv.slice(2);
const NAME = "query Name($id: ID!) { entity(id: $id) { id name(language: EN) } }";
const asked = [];

/** Keeps what was sent and what came back, as a proxy would see it. */
async function watched(input, init) {
  const method = init.method ?? "GET";
  const sent = method === "GET" ? Object.fromEntries(new URL(input).searchParams) : JSON.parse(init.body);
  const extensions = typeof sent.extensions === "string" ? JSON.parse(sent.extensions) : sent.extensions;
  const response = await fetch(input, init);
  const { errors } = await response.clone().json();

  asked.push({
    method,
    document: Boolean(sent.query),
    hash: extensions?.persistedQuery?.sha256Hash.length,
    code: errors?.[0].extensions.code ?? null,
  });

  return response;
}

const clients = {
  apollo() {
    const sha256 = (text) => createHash("sha256").update(text).digest("hex");
    const link = ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), new HttpLink({ uri: url, fetch: watched })]);
    const apollo = new ApolloClient({ link, cache: new InMemoryCache() });
    return async (variables) => (await apollo.query({ query: gql(NAME), variables })).data.entity.name;
  },

  urql() {
    const exchanges = [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange];
    const urql = new Client({ url, exchanges, fetch: watched, preferGetMethod: false });
    return async (variables) => {
      const { data, error } = await urql.query(NAME, variables);
      if (error) throw error;
      return data.entity.name;
    };
  },
};

const name = clients[client]();
const answers = [await name({ id: "person:yasuo-otani" }), await name({ id: "organisation:okayama-university" })];
console.log(JSON.stringify({ answers, asked }));
