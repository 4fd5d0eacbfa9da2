import { Maximize2, Network, Redo2, Undo2, ZoomIn, ZoomOut } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../../../kit/Button.tsx";
import { Choice } from "../../../kit/Choice.tsx";
import { useWords } from "../../../language/words.ts";
import { EntityPicker } from "../../../search/EntityPicker.tsx";
import type { Drawing } from "../drawing/Drawing.ts";
import { moving } from "../drawing/motion.ts";
import type { Shown } from "../picture/shown.ts";
import { layouts } from "../plan/plan.ts";
import type { Planned } from "../plan/usePlan.ts";
import { canvasWords } from "../words.ts";
import { FindOnCanvas } from "./FindOnCanvas.tsx";
import styles from "./Toolbar.module.css";

type Props = Planned & { drawing: Drawing | null; shown: Shown; onFind(id: string): void; onStart(id: string): void; children: ReactNode };

export function Toolbar({ plan, change, undo, redo, drawing, shown, onFind, onStart, children }: Props) {
  const words = useWords(canvasWords);
  return (
    <div className={styles.toolbar}>
      <div className={styles.fields}>
        <EntityPicker label={words.add} id={null} onPick={(id) => id !== null && onStart(id)} />
        <div className={styles.find}><span aria-hidden>{words.find}</span><FindOnCanvas entities={shown.entities} onFind={onFind} /></div>
      </div>
      <div className={styles.buttons} role="toolbar" aria-label={words.tools}>
        <Button quiet aria-label={words.undo} title={`${words.undo} (Ctrl+Z)`} disabled={!undo} icon={<Undo2 aria-hidden />} onClick={() => undo?.()} />
        <Button quiet aria-label={words.redo} title={`${words.redo} (Ctrl+Shift+Z)`} disabled={!redo} icon={<Redo2 aria-hidden />} onClick={() => redo?.()} />
        <Button quiet aria-label={words.zoomIn} title={words.zoomIn} icon={<ZoomIn aria-hidden />} onClick={() => drawing?.zoom(1.4, moving())} />
        <Button quiet aria-label={words.zoomOut} title={words.zoomOut} icon={<ZoomOut aria-hidden />} onClick={() => drawing?.zoom(1 / 1.4, moving())} />
        <Button quiet aria-label={words.fit} title={words.fit} icon={<Maximize2 aria-hidden />} onClick={() => drawing?.fit(moving())} />
        <Choice
          label={words.layout} icon={<Network aria-hidden />} shown={words.layouts[plan.layout]} value={plan.layout}
          options={layouts.map((value) => ({ value, name: words.layouts[value] }))} onChoose={(layout) => change({ do: "layout", layout })}
        />
        {children}
      </div>
    </div>
  );
}
