import clsx from "clsx";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import styles from "./Button.module.css";

type Look = { /** Less weight than what the page is for. */ quiet?: boolean; icon?: ReactNode };

export function Button({ quiet = false, icon, className, children, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={clsx(styles.button, quiet && styles.quiet, className)} {...rest}>{icon}{children}</button>;
}

export function LinkButton({ quiet = false, icon, className, children, ...rest }: Look & LinkProps & { children: ReactNode }) {
  return <Link className={clsx(styles.button, quiet && styles.quiet, className)} {...rest}>{icon}{children}</Link>;
}
