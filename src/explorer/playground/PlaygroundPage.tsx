import { useEffect } from "react";
import { useWords } from "../language/words.ts";
import { Header } from "../shell/Header.tsx";
import { shellWords } from "../shell/words.ts";
import { Playground } from "./Playground.tsx";

/** The header of all pages, and below it GraphiQL, as high as the window lets it be. It speaks English only. */
export function PlaygroundPage() {
  const words = useWords(shellWords);
  useEffect(() => {
    document.title = `${words.playground} · CanTho.Graph`;
  }, [words]);

  return (
    <>
      <a className="skip" href="#playground">{words.skip}</a>
      <Header />
      <main id="playground" tabIndex={-1}>
        <h1 className="unseen">{words.playground}</h1>
        <div lang="en"><Playground /></div>
      </main>
    </>
  );
}
