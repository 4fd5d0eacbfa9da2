import { Card } from "../../kit/Card.tsx";
import { useWords } from "../../language/words.ts";
import { indicatorWords } from "../../vocabulary/indicators.ts";
import { unitWords } from "../../vocabulary/units.ts";
import { BigNumbers } from "./BigNumbers.tsx";
import { Contradictions } from "./Contradictions.tsx";
import { FigureChart } from "./FigureChart.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { isDrawn, type Panel, type Series } from "./series.ts";
import { figuresWords } from "./words.ts";
import styles from "./Figures.module.css";

/** One indicator of one place towards one partner: what is counted, in which unit, towards whom. */
export function SeriesCard({ series }: { series: Series }) {
  const words = useWords(figuresWords);
  const indicator = useWords(indicatorWords)[series.indicator];
  const units = useWords(unitWords);
  const { about, partner, flows, stocks } = series;
  const whose = partner ? words.towards(about.name, partner.name) : words.undivided(about.name);
  const title = `${indicator.charAt(0).toLocaleUpperCase()}${indicator.slice(1)}: ${whose}`;
  const panels = [[words.flow, words.flowHint, flows], [words.stock, words.stockHint, stocks]] as const;

  return (
    <Card title={title} className={panels.some(([, , panel]) => panel && isDrawn(panel)) ? styles.wide : undefined}>
      {panels.map(([name, hint, panel]) => panel && (
        <section key={name} className={styles.panel} aria-label={`${title}. ${name}`}>
          <h3>{name} {isDrawn(panel) && <small>{[units(panel.unit), hint, panel.figures.some(({ estimate }) => estimate) && words.estimateHint].filter(Boolean).join(" · ")}</small>}</h3>
          <PanelView panel={panel} title={`${title}, ${name}`} />
          <Contradictions series={series} panel={panel} />
        </section>
      ))}
    </Card>
  );
}

/** Few values as numbers: a chart of one bar says less than its number. */
function PanelView({ panel, title }: { panel: Panel; title: string }) {
  return isDrawn(panel)
    ? <div className={styles.twins}><FigureChart panel={panel} title={title} /><FigureTable panel={panel} title={title} /></div>
    : <BigNumbers figures={panel.figures} />;
}
