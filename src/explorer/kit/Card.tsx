import clsx from "clsx";
import { useId, type ReactNode } from "react";
import styles from "./Card.module.css";

type Props = { title: string; /** Beside the title: how many, or a link to more. */ aside?: ReactNode; className?: string | undefined; children: ReactNode };

/** A part of a page with a title of its own. */
export function Card({ title, aside, className, children }: Props) {
  const id = useId();
  return (
    <section className={clsx(styles.card, className)} aria-labelledby={id}>
      <header><h2 id={id}>{title}</h2>{aside && <span>{aside}</span>}</header>
      {children}
    </section>
  );
}
