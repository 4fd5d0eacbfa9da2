import clsx from "clsx";
import { useEffect, type ReactNode } from "react";
import { PageActions, type Asked } from "./PageActions.tsx";
import styles from "./Page.module.css";

type Props = {
  title: string;
  /** Where the title is more than its words, such as a name in two scripts. */
  heading?: ReactNode;
  /** A line above the title: what kind of page it is. */
  kicker?: ReactNode;
  /** A sentence under the title: what the page is for. */
  lead?: ReactNode;
  /** What the page asked: to be opened in the playground. */
  asked?: Asked | undefined;
  /** More buttons beside the title. */
  actions?: ReactNode;
  /** As wide as the window. */
  wide?: boolean;
  children: ReactNode;
};

/** The frame of a page: its title (of the window too), what it asked, and its content. */
export function Page({ title, heading, kicker, lead, asked, actions, wide = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · CanTho.Graph`;
  }, [title]);

  return (
    <div className={clsx(styles.page, wide && styles.wide)}>
      <div className={styles.head}>
        <div>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h1>{heading ?? title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        <PageActions asked={asked}>{actions}</PageActions>
      </div>
      {children}
    </div>
  );
}
