// graphql-sse, and urql without a socket, against an endpoint that streams server-sent events: node graphql-sse.mjs URL SCENARIO
import { Client, fetchExchange, gql } from "@urql/core";
import { createClient } from "graphql-sse";

const [url, scenario] = process.argv.slice(2);

const connect = (options) => createClient({ url, retryAttempts: 0, ...options });

/** Everything that an operation is answered with, to its end. */
async function all(client, query, variables) {
  const results = [];

  try {
    for await (const result of client.iterate({ query, variables })) results.push(result);
  } catch (error) {
    results.push({ name: error.name, message: error.message });
  }

  return results;
}

const scenarios = {
  async operations() {
    const client = connect();

    return {
      query: await all(client, "{ hello }"),
      mutation: await all(client, "mutation { touch }"),
      subscription: await all(client, "subscription Count($to: Int!) { count(to: $to) { number half } }", { to: 2 }),
      broken: await all(client, "subscription { count(to: -1) { number } }"),
      invalid: await all(client, "subscription { nothing }"),
      unparsable: await all(client, "subscription {"),
    };
  },

  async together() {
    const client = connect();
    const query = "subscription Count($to: Int!) { count(to: $to) { number } }";
    const lengths = await Promise.all(Array.from({ length: 50 }, (_, i) => all(client, query, { to: i })));
    return { lengths: lengths.map((results) => results.length) };
  },

  /** A reader that has enough after two events. */
  async enough() {
    const numbers = [];

    for await (const { data } of connect().iterate({ query: "subscription { ticks { number } }" })) {
      numbers.push(data.ticks.number);
      if (numbers.length === 2) break;
    }

    return numbers;
  },

  /** A connection that breaks (here at the client's own wish) is made again. */
  async again() {
    const client = connect({ retryAttempts: 1, retry: async () => {} });
    const numbers = [];

    for await (const { data } of client.iterate({ query: "subscription { ticks { number } }" })) {
      numbers.push(data.ticks.number);
      if (numbers.length === 1) await fetch(new URL("/break", url));
    }

    return numbers;
  },

  /** urql's fetch: it accepts a stream beside other things. */
  async urql() {
    const client = new Client({ url, exchanges: [fetchExchange], fetchSubscriptions: true, preferGetMethod: false });
    const results = [];

    await new Promise((end) => {
      client.subscription(gql`subscription { count(to: 2) { number } }`, {}).subscribe(({ data, error, hasNext }) => {
        if (hasNext) results.push({ data, error: error?.message ?? null });
        else end(); // with the last result once more
      });
    });

    const { data } = await client.query(gql`{ hello }`, {});
    return { results, hello: data.hello };
  },
};

console.log(JSON.stringify(await scenarios[scenario]()));
