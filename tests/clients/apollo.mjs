// Apollo Client against an endpoint: node apollo.mjs URL SCENARIO
import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const [url, scenario] = process.argv.slice(2);

/** As Apollo's guide says: which types an interface or union may be is asked of the server, so that fragments on them find their match. */
async function possibleTypes() {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ __schema { types { kind name possibleTypes { name } } } }" }),
  });
  const { data } = await response.json();
  const abstract = data.__schema.types.filter((type) => type.possibleTypes);
  return Object.fromEntries(abstract.map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]));
}

async function client() {
  const cache = new InMemoryCache({
    possibleTypes: await possibleTypes(),
    typePolicies: { Query: { fields: { people: relayStylePagination(["orderBy", "filter"]) } } },
  });
  return new ApolloClient({ link: new HttpLink({ uri: url }), cache });
}

const NAMED = gql`
  fragment Named on Entity {
    id
    kind
    name(language: $language)
  }
`;

const ROUTES = gql`
  query Routes($from: ID!, $to: ID!, $language: Language!) {
    links(from: $from, to: $to, first: 1) {
      partners { entity { ...Named ... on Person { honorifics } } }
      paths { entities { ...Named } }
    }
  }
  ${NAMED}
`;

const PEOPLE = gql`
  query People($first: Int!, $after: String) {
    people(first: $first, after: $after, orderBy: { field: ID }) {
      totalCount
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

// A page that cannot be given, inside an entity that may be null: data beside an error.
const PARTIAL = gql`
  { entity(id: "person:yasuo-otani") { id relationships(after: "nonsense") { totalCount } } }
`;

const told = (error) => ({
  combined: CombinedGraphQLErrors.is(error),
  errors: error?.errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
});

const scenarios = {
  /** Fragments on an interface, variables, and a cache that knows every entity by its type and id. */
  async normalised() {
    const apollo = await client();
    const variables = { from: "place:okayama-prefecture", to: "project:heart-hospital", language: "EN" };
    const { data } = await apollo.query({ query: ROUTES, variables });
    const last = data.links.paths[0].entities.at(-1);

    return {
      answered: data.links.paths[0].entities.map((entity) => entity.id),
      cached: Object.keys(apollo.cache.extract()).filter((key) => key !== "ROOT_QUERY"),
      fromCache: apollo.cache.readFragment({ id: apollo.cache.identify(last), fragment: NAMED, variables: { language: "EN" } }),
      pathsFromCache: (await apollo.query({ query: ROUTES, variables, fetchPolicy: "cache-only" })).data?.links.paths.length,
    };
  },

  /** Page after page into one list. */
  async pages() {
    const apollo = await client();
    const people = apollo.watchQuery({ query: PEOPLE, variables: { first: 7 } });
    const observed = people.subscribe({});
    let pages = 0;
    let after;

    do {
      const { data, error } = await people.fetchMore({ variables: { after } });
      if (error) throw error;
      after = data.people.pageInfo.hasNextPage ? data.people.pageInfo.endCursor : null;
      pages++;
    } while (after);

    observed.unsubscribe();
    const { edges, totalCount } = apollo.readQuery({ query: PEOPLE, variables: { first: 7 } }).people;
    return { pages, totalCount, ids: edges.map((edge) => edge.node.id) };
  },

  /** What each error policy makes of data beside an error, and of a document that is refused. */
  async errors() {
    const apollo = await client();
    const all = await apollo.query({ query: PARTIAL, errorPolicy: "all", fetchPolicy: "no-cache" });
    const ignore = await apollo.query({ query: PARTIAL, errorPolicy: "ignore", fetchPolicy: "no-cache" });

    return {
      none: await apollo.query({ query: PARTIAL, fetchPolicy: "no-cache" }).then(() => null, told),
      all: { data: all.data, ...told(all.error) },
      ignore: { data: ignore.data, error: ignore.error ?? null },
      refused: await apollo.query({ query: gql`{ overview { nothing } }` }).then(() => null, told),
    };
  },
};

console.log(JSON.stringify(await scenarios[scenario]()));
