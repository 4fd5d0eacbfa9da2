import { Link2, SquareTerminal } from "lucide-react";
import { useState, type ReactNode } from "react";
import { playgroundAddress } from "../entities/addresses.ts";
import { Button, LinkButton } from "../kit/Button.tsx";
import { useWords } from "../language/words.ts";
import { hasPlayground } from "./hasPlayground.ts";
import { shellWords } from "./words.ts";
import styles from "./PageActions.module.css";

/** A question that a page asked, as the playground takes it. */
export type Asked = { operation: { toString(): string }; variables: unknown };

/** What can be done with every page: send its link, ask its question oneself. */
export function PageActions({ asked, children }: { asked: Asked | undefined; children?: ReactNode }) {
  const words = useWords(shellWords);
  const [copied, setCopied] = useState(false);

  return (
    <div className={styles.actions} data-print="no">
      {children}
      <Button quiet icon={<Link2 aria-hidden />} onClick={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}>
        <span aria-live="polite">{copied ? words.copied : words.copyLink}</span>
      </Button>
      {asked && hasPlayground && (
        <LinkButton quiet icon={<SquareTerminal aria-hidden />} to={playgroundAddress(asked.operation.toString(), asked.variables)} reloadDocument>{words.inPlayground}</LinkButton>
      )}
    </div>
  );
}
