import { useId, useState } from "react";
import { CartesianGrid, ComposedChart, XAxis, YAxis } from "recharts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { ChartMarks, type Shown } from "./ChartMarks.tsx";
import { FigureTip } from "./FigureTip.tsx";
import { valueIn, type Panel } from "./series.ts";
import { spanOf, stepsTo, yearsAround } from "./span.ts";
import { figuresWords } from "./words.ts";
import styles from "./FigureChart.module.css";

const day = 86_400_000;

/** The values of a panel over time. The axis is time itself: half a year is half as wide as a year, and years without a number stay empty. */
export function FigureChart({ panel, title }: { panel: Panel; title: string }) {
  const words = useWords(figuresWords);
  const number = useNumber();
  const [shown, setShown] = useState<Shown | null>(null);
  const tip = useId();
  const years = yearsAround(panel.figures.map(({ period }) => spanOf(period)));
  const steps = stepsTo(panel.figures.map((figure) => valueIn(panel.unit, figure)));
  const every = Math.ceil(years.length / 12);

  return (
    <div className={styles.chart} onMouseLeave={() => setShown(null)} onKeyDown={({ key }) => key === "Escape" && setShown(null)}>
      <ComposedChart responsive className={styles.surface!} data={panel.figures.map((figure) => ({ start: spanOf(figure.period).start, value: valueIn(panel.unit, figure) }))} accessibilityLayer={false} margin={{ top: 22, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid verticalValues={years} horizontalValues={steps} />
        <XAxis
          type="number" dataKey="start" domain={[years[0]!, years.at(-1)!]} ticks={years.slice(0, -1).filter((_, at) => at % every === 0).map((year) => year + 183 * day)} interval="equidistantPreserveStart" minTickGap={6} tickLine={false}
          tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
        />
        <YAxis type="number" dataKey="value" domain={[steps[0]!, steps.at(-1)!]} ticks={steps} interval={0} width="auto" tickLine={false} axisLine={false} tickFormatter={number} />
        <ChartMarks panel={panel} label={`${words.chart(title)} ${words.keys}`} shown={shown} onShow={setShown} describedBy={tip} />
      </ComposedChart>
      {shown && <FigureTip id={tip} shown={shown} />}
    </div>
  );
}
