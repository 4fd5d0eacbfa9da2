// The audits of graphql-http, the reference implementation of GraphQL over HTTP: what each of them found.
import { serverAudits } from "graphql-http";

const [url] = process.argv.slice(2);
const found = [];

for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const { id, name, status, reason } = await audit.fn();
  found.push({ id, name, status, reason: reason ?? null });
}

console.log(JSON.stringify(found));
