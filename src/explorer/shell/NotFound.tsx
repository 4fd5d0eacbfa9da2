import { Link } from "react-router";
import { Notice } from "../kit/Notice.tsx";
import { useWords } from "../language/words.ts";
import { Page } from "./Page.tsx";
import { shellWords } from "./words.ts";

export function NotFound() {
  const words = useWords(shellWords);
  return <Page title={words.notFound}><Notice title={words.notFoundHint}><Link to="/">{words.toHome}</Link></Notice></Page>;
}
