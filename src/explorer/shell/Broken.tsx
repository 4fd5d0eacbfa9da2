import { useEffect } from "react";
import { useRouteError } from "react-router";
import { Notice } from "../kit/Notice.tsx";
import { Button } from "../kit/Button.tsx";
import { useWords } from "../language/words.ts";
import { Page } from "./Page.tsx";
import { shellWords } from "./words.ts";

/**
 * The page's program did not come: the server is away, or was replaced by a newer one since this window was opened. Otherwise a fault of ours: the
 * reason goes to the console, for whoever is told of it.
 */
export function Broken() {
  const words = useWords(shellWords);
  const error = useRouteError();
  const isAway = isMissingChunk(error);
  useEffect(() => {
    if (!isAway) console.error(error);
  }, [error, isAway]);

  return (
    <Page title={isAway ? words.noAnswer : words.broken}>
      <Notice tone="bad" title={isAway ? words.chunkHint : words.brokenHint}><Button onClick={() => location.reload()}>{words.reload}</Button></Notice>
    </Page>
  );
}

// Each browser has words of its own for it.
const isMissingChunk = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|Importing a module script failed|error loading dynamically/i.test(error.message);
