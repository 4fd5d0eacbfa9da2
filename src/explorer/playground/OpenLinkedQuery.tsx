import { useGraphiQL } from "@graphiql/react";
import { parse, print } from "graphql";
import { useEffect, useEffectEvent } from "react";
import { examples } from "./examples.ts";
import { useOpenQuery } from "./openQuery.ts";

/** `/playground#find-by-name` opens that example, `#query=…&variables=…` that question, also when the reader has other tabs open. */
export function OpenLinkedQuery() {
  const open = useOpenQuery();
  const ready = useGraphiQL((state) => state.queryEditor !== undefined && state.variableEditor !== undefined);

  const follow = useEffectEvent(() => {
    const linked = examples.find(({ id }) => `#${id}` === location.hash);
    const { query, variables } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    if (linked) open(linked.query);
    else if (query) open(laidOut(query), variables);
  });

  useEffect(() => {
    if (!ready) return;
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [ready]);

  return null;
}

/** A link may hold anything: what is not GraphQL is shown as it came, and the editor underlines what is wrong with it. */
function laidOut(query: string): string {
  try {
    return print(parse(query));
  } catch {
    return query;
  }
}
