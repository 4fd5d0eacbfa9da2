import { AlertDialog } from "@base-ui/react/alert-dialog";
import { Button } from "../../../kit/Button.tsx";
import { useWords } from "../../../language/words.ts";
import { canvasWords } from "../words.ts";
import styles from "./AskFirst.module.css";

type Props = { asked: { shown: number; more: number } | null; onYes(): void; onNo(): void };

/** Before the canvas gets too full to read, and slow. */
export function AskFirst({ asked, onYes, onNo }: Props) {
  const words = useWords(canvasWords);
  return (
    <AlertDialog.Root open={asked !== null} onOpenChange={(open) => !open && onNo()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Popup className={styles.dialog}>
          <AlertDialog.Title className={styles.title}>{words.manyTitle}</AlertDialog.Title>
          <AlertDialog.Description>{asked && words.manyText(asked.shown, asked.more)}</AlertDialog.Description>
          <div className={styles.buttons}><Button quiet onClick={onNo}>{words.cancel}</Button><Button onClick={onYes}>{words.addAnyway}</Button></div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
