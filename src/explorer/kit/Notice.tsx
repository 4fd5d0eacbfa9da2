import clsx from "clsx";
import type { ReactNode } from "react";
import styles from "./Notice.module.css";

type Props = { tone?: "plain" | "warm" | "bad"; title: string; children?: ReactNode };

/** A sentence that stands for itself: nothing found, something failed, something to know. A bad one is announced. */
export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className={clsx(styles.notice, styles[tone])} role={tone === "bad" ? "alert" : undefined}>
      <p>{title}</p>
      {children && <div className={styles.more}>{children}</div>}
    </div>
  );
}
