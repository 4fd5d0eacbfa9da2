// urql with its normalised cache against an endpoint: node urql.mjs URL SCENARIO
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { getIntrospectionQuery } from "graphql";
import { Client, fetchExchange, gql } from "urql";

const [url, scenario] = process.argv.slice(2);
const asked = [];

async function client(options) {
  const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: getIntrospectionQuery() }) };
  const { data: schema } = await (await fetch(url, post)).json();

  return new Client({
    url,
    exchanges: [cacheExchange({ schema, resolvers: { Query: { people: relayPagination() } } }), fetchExchange],
    fetch: (input, init) => (asked.push(`${init.method ?? "GET"} ${new URL(input).pathname}`), fetch(input, init)),
    ...options,
  });
}

const PEOPLE = gql`
  query People($first: Int!, $after: String) {
    people(first: $first, after: $after, orderBy: { field: ID }) {
      totalCount
      edges { cursor node { id ...Named } }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment Named on Entity { name(language: EN) }
`;

const ENTITY = gql`query Entity($id: ID!) { entity(id: $id) { id ... on Person { name(language: EN) } } }`;
const PARTIAL = gql`{ entity(id: "person:yasuo-otani") { id relationships(after: "nonsense") { totalCount } } }`;

const told = (error) => ({
  network: error.networkError ?? null,
  errors: error.graphQLErrors.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })),
});

const scenarios = {
  /** Page after page into one list; then one of its people out of the cache, by id. */
  async pages() {
    const urql = await client({ preferGetMethod: false });
    let people;
    let pages = 0;

    do {
      const result = await urql.query(PEOPLE, { first: 7, after: people?.pageInfo.endCursor });
      if (result.error) throw result.error;
      people = result.data.people;
      pages++;
    } while (people.pageInfo.hasNextPage);

    return { pages, asked, totalCount: people.totalCount, ids: people.edges.map((edge) => edge.node.id) };
  },

  /** The whole request in the address, so that a browser or a cache between may keep the answer. */
  async get() {
    const { data, error } = await (await client({ preferGetMethod: "force" })).query(ENTITY, { id: "person:yasuo-otani" });
    return { data, error: error?.message ?? null, asked };
  },

  /** Data beside an error, and a document that is refused. */
  async errors() {
    const urql = await client();
    const partial = await urql.query(PARTIAL, {});
    const refused = await urql.query(gql`{ overview { nothing } }`, {});
    return { partial: { data: partial.data, ...told(partial.error) }, refused: told(refused.error) };
  },
};

console.log(JSON.stringify(await scenarios[scenario]()));
