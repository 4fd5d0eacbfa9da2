import { Download } from "lucide-react";
import type { Indicator } from "../../api/schema.generated.ts";
import { useWhole } from "../../api/askWhole.ts";
import { csv } from "../../files/csv.ts";
import { download } from "../../files/download.ts";
import { Button } from "../../kit/Button.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useAddress } from "../../kit/useAddress.ts";
import { today } from "../../language/dates.ts";
import { useLanguage } from "../../language/language.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import { indicatorWords } from "../../vocabulary/indicators.ts";
import { certaintyWords, rankWords } from "../../vocabulary/statuses.ts";
import { FigureFilters } from "./FigureFilters.tsx";
import { FiguresDocument } from "./figures.generated.ts";
import { figuresFile } from "./figuresFile.ts";
import { seriesOf } from "./series.ts";
import { SeriesCard } from "./SeriesCard.tsx";
import { figuresWords } from "./words.ts";
import styles from "./Figures.module.css";

const most = 2000; // more is no page that anybody reads

/** Numbers about places and their partners, as charts, numbers and tables, with their contradictions. */
export function FiguresPage() {
  const page = useWords(figuresWords);
  const words = { page, indicators: useWords(indicatorWords), ranks: useWords(rankWords), certainties: useWords(certaintyWords) };
  const number = useNumber();
  const { language } = useLanguage();
  const address = useAddress();
  const indicator = address.list("indicator") as Indicator[];
  const about = address.list("about");
  const variables = { indicator: indicator.length > 0 ? indicator : null, about: about.length > 0 ? about : null, from: address.get("from"), until: address.get("until"), language };
  const answer = useWhole(FiguresDocument, variables, { list: ({ figures }) => figures, atOnce: 100, most });

  return (
    <Page title={page.title} lead={page.lead} asked={{ operation: FiguresDocument, variables: { ...variables, first: 100 } }}>
      <FigureFilters address={address} />
      <Answered to={answer} lines={16}>
        {({ nodes, totalCount }) => {
          const series = seriesOf(nodes);
          const figures = series.flatMap(({ flows, stocks }) => [...(flows?.figures ?? []), ...(stocks?.figures ?? [])]);
          if (nodes.length === 0) return <Notice title={page.none}><Button quiet onClick={() => address.set({ indicator: null, about: null, from: null, until: null })}>{page.clear}</Button></Notice>;
          return (
            <>
              <div className={styles.above}>
                <p role="status">{page.count(number(totalCount))}</p>
                <Button quiet data-print="no" icon={<Download aria-hidden />} onClick={() => download(`figures-${today()}.csv`, csv(figuresFile(figures, words)), "text/csv;charset=utf-8")}>{page.csv}</Button>
              </div>
              {nodes.length < totalCount && <Notice tone="warm" title={page.cut(number(nodes.length), number(totalCount))} />}
              <div className={styles.cards}>{series.map((one) => <SeriesCard key={one.key} series={one} />)}</div>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
