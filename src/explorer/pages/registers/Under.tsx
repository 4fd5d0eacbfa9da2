import type { ReactNode } from "react";
import styles from "./Register.module.css";

/** What is said of a cell's value, under it. */
export function Under({ late = false, children }: { late?: boolean; children: ReactNode }) {
  return children ? <small className={late ? styles.late : styles.under}>{children}</small> : null;
}
