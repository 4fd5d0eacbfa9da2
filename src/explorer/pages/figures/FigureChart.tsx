import { useId, useState } from "react";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { Axes } from "./Axes.tsx";
import { ChartMarks, type Shown } from "./ChartMarks.tsx";
import { FigureTip } from "./FigureTip.tsx";
import { plotOf } from "./plot.ts";
import type { Panel } from "./series.ts";
import { useSize } from "./useSize.ts";
import { figuresWords } from "./words.ts";
import styles from "./FigureChart.module.css";

/** The values of a panel over time. */
export function FigureChart({ panel, title }: { panel: Panel; title: string }) {
  const words = useWords(figuresWords);
  const number = useNumber();
  const [surface, size] = useSize<SVGSVGElement>();
  const [shown, setShown] = useState<Shown | null>(null);
  const tip = useId();
  const plot = size && plotOf(panel, size, number);

  return (
    <div className={styles.chart} onMouseLeave={() => setShown(null)} onKeyDown={({ key }) => key === "Escape" && setShown(null)}>
      <svg ref={surface} className={styles.surface} viewBox={size ? `0 0 ${size.width} ${size.height}` : undefined}>
        {plot && <><Axes plot={plot} /><ChartMarks panel={panel} plot={plot} label={`${words.chart(title)} ${words.keys}`} shown={shown} onShow={setShown} describedBy={tip} /></>}
      </svg>
      {shown && <FigureTip id={tip} shown={shown} />}
    </div>
  );
}
