import type { ReactNode } from "react";
import type { Unanswered } from "../api/ask.ts";
import { Skeleton } from "../kit/Skeleton.tsx";
import { Failure } from "./Failure.tsx";
import styles from "./Answered.module.css";

type Props<Answer> = {
  /** As TanStack Query has it, from one question or from several pages of one. */
  to: { data: Answer | undefined; error: Unanswered | null; isPlaceholderData: boolean; refetch(): unknown };
  /** How much room to hold while the first answer comes. */
  lines?: number;
  children: (answer: Answer) => ReactNode;
};

/** The three states of a question: asked, failed, answered. An answer that is being renewed stays, dimmed; one that could not be renewed stays under the failure. */
export function Answered<Answer>({ to, lines = 6, children }: Props<Answer>) {
  const { data, error, isPlaceholderData } = to;
  return (
    <>
      {error && <Failure error={error} onRetry={() => void to.refetch()} />}
      {data !== undefined
        ? <div className={styles.answer} data-old={isPlaceholderData || undefined} aria-busy={isPlaceholderData}>{children(data)}</div>
        : !error && <Skeleton lines={lines} />}
    </>
  );
}
