// graphql-ws against an endpoint that speaks graphql-transport-ws: node graphql-ws.mjs URL SCENARIO
import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [url, scenario] = process.argv.slice(2);

const connect = (options) => createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, ...options });
const told = (error) => (Array.isArray(error) ? { errors: error } : { code: error.code, reason: error.reason ?? error.message });

/** Everything that an operation is answered with, to its end. */
async function all(client, query, variables) {
  const results = [];

  try {
    for await (const result of client.iterate({ query, variables })) results.push(result);
  } catch (error) {
    results.push(told(error));
  }

  return results;
}

const scenarios = {
  /** All kinds of operations, one after the other over one connection. */
  async operations() {
    const client = connect({ lazy: false });
    let sockets = 0;
    client.on("connected", () => sockets++);

    const seen = {
      query: await all(client, "{ hello }"),
      mutation: await all(client, "mutation { touch }"),
      subscription: await all(client, "subscription Count($to: Int!) { count(to: $to) { number half } }", { to: 2 }),
      broken: await all(client, "subscription { count(to: -1) { number } }"),
      invalid: await all(client, "subscription { nothing }"),
      unparsable: await all(client, "subscription {"),
    };

    await client.dispose();
    return { ...seen, sockets };
  },

  /** Fifty at once over one connection; each gets what is its own. */
  async together() {
    const client = connect();
    let sockets = 0;
    client.on("connected", () => sockets++);

    const query = "subscription Count($to: Int!) { count(to: $to) { number } }";
    const lengths = await Promise.all(Array.from({ length: 50 }, (_, i) => all(client, query, { to: i })));
    return { lengths: lengths.map((results) => results.length), sockets };
  },

  /** A reader that has enough after two events. */
  async enough() {
    const client = connect();
    const numbers = [];

    for await (const { data } of client.iterate({ query: "subscription { ticks { number } }" })) {
      numbers.push(data.ticks.number);
      if (numbers.length === 2) break;
    }

    return numbers;
  },

  /** Refused by the server: what the client makes of the close code. */
  async refused() {
    return all(connect({ connectionParams: { token: "bad" } }), "{ hello }");
  },

  /** The client's own pings are answered. */
  async alive() {
    const client = connect({ lazy: false, keepAlive: 10 });
    await new Promise((pong) => client.on("pong", (received) => received && pong()));
    await client.dispose();
    return "pong";
  },

  /** A client that takes the socket for frozen and drops it. */
  async terminated() {
    const client = connect();
    const results = [];

    try {
      for await (const { data } of client.iterate({ query: "subscription { ticks { number } }" })) {
        results.push(data.ticks.number);
        client.terminate();
      }
    } catch (error) {
      results.push(told(error));
    }

    return results;
  },
};

console.log(JSON.stringify(await scenarios[scenario]()));
