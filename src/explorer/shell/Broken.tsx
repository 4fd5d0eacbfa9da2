import { useEffect } from "react";
import { useRouteError } from "react-router";
import { Notice } from "../kit/Notice.tsx";
import { Button } from "../kit/Button.tsx";
import { useWords } from "../language/words.ts";
import { Page } from "./Page.tsx";
import { shellWords } from "./words.ts";

/** A fault of ours. The reason goes to the console, for whoever is told of it. */
export function Broken() {
  const words = useWords(shellWords);
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);

  return (
    <Page title={words.broken}>
      <Notice tone="bad" title={words.brokenHint}><Button onClick={() => location.reload()}>{words.reload}</Button></Notice>
    </Page>
  );
}
