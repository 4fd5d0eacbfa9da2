import type { Unanswered } from "../api/ask.ts";
import { Button } from "../kit/Button.tsx";
import { Notice } from "../kit/Notice.tsx";
import { useWords } from "../language/words.ts";
import { shellWords } from "./words.ts";

/** Why there is no answer, and what the reader can do. */
export function Failure({ error, onRetry }: { error: Unanswered; onRetry(): void }) {
  const words = useWords(shellWords);
  const message = error.message === "" ? undefined : <span lang="en">{error.message}</span>;

  return error.later
    ? <Notice tone="bad" title={words.noAnswer}>{message ?? words.noAnswerHint} <Button quiet onClick={onRetry}>{words.retry}</Button></Notice>
    : <Notice tone="bad" title={words.refused}>{message}</Notice>;
}
