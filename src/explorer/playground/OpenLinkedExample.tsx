import { useGraphiQL } from "@graphiql/react";
import { useEffect, useEffectEvent } from "react";
import { examples } from "./examples.ts";
import { useOpenExample } from "./openExample.ts";

/** `/playground#find-by-name` opens that example, also when the reader has other tabs open. */
export function OpenLinkedExample() {
  const open = useOpenExample();
  const ready = useGraphiQL((state) => state.queryEditor) !== undefined;

  const follow = useEffectEvent(() => {
    const linked = examples.find(({ id }) => `#${id}` === location.hash);
    if (linked) open(linked);
  });

  useEffect(() => {
    if (!ready) return;
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [ready]);

  return null;
}
