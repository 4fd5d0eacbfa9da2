import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { quantityWords } from "../../vocabulary/units.ts";
import type { Shown } from "./ChartMarks.tsx";
import { useRemarks } from "./useSentence.ts";
import styles from "./FigureChart.module.css";

/** What a mark stands for, as printed, and who says so; the table has the links. */
export function FigureTip({ id, shown: { figure, x, y } }: { id: string; shown: Shown }) {
  const { period } = useDates();
  const quantity = useWords(quantityWords);
  const number = useNumber();
  const remarks = useRemarks()(figure);

  return (
    <div id={id} role="tooltip" className={styles.tip} style={{ left: `clamp(7rem, ${x}px, calc(100% - 7rem))`, top: y }}>
      <b>{quantity(number(figure.value), figure.unit)}</b> <span>{period(figure.period)}</span>
      {remarks.length > 0 && <p>{remarks.join(" · ")}</p>}
      {figure.sources.map(({ document, locator }) => <p key={`${document.id} ${locator}`}>{document.number ?? document.name} · {locator}</p>)}
    </div>
  );
}
