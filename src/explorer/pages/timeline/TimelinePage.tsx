import { Printer } from "lucide-react";
import { useState } from "react";
import { useLanguage } from "../../language/language.ts";
import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { Button } from "../../kit/Button.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { usePicked } from "../../search/usePicked.ts";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import { Filters } from "./Filters.tsx";
import { Entries } from "./Entries.tsx";
import { useTimelineQuestion } from "./question.ts";
import { TimelineDocument, YearsDocument } from "./timeline.generated.ts";
import { readByItself, useEveryPage } from "./useEveryPage.ts";
import { timelineWords } from "./words.ts";
import { YearStrip } from "./YearStrip.tsx";
import styles from "./TimelinePage.module.css";

/** Everything that has a date, in order of time. */
export function TimelinePage() {
  const words = useWords(timelineWords);
  const { language } = useLanguage();
  const { span } = useDates();
  const number = useNumber();
  const { asked, change } = useTimelineQuestion();
  const { about, from, until, kinds } = asked;
  const [readTo, setReadTo] = useState(readByItself);

  const named = usePicked(about);
  const unknown = about.find((id) => named.of(id) === null);
  const names = about.map((id) => named.of(id)?.name).filter((name) => name !== undefined);

  const concerned = about.length > 0 ? { about } : {};
  const variables = { ...concerned, ...(from && { from }), ...(until && { until }), language };
  const isWrongWay = from !== "" && until !== "" && from > until;
  const answer = useEveryPage(TimelineDocument, variables, readTo, !isWrongWay);
  const isPart = from !== "" || until !== "";
  const years = useEveryPage(YearsDocument, concerned, readTo, isPart);

  const isOfKind = ({ kind }: { kind: (typeof kinds)[number] }) => kinds.length === 0 || kinds.includes(kind);
  const counted = (isPart ? years.data : answer.data)?.entries.filter(isOfKind);
  const period = span(from || null, until || null);

  return (
    <Page
      title={names.length > 0 ? words.of(names.join(", ")) : words.title} lead={<>{words.lead}{period && <span className={styles.printed}> {period}.</span>}</>}
      asked={{ operation: TimelineDocument, variables: { ...variables, first: 100 } }}
      actions={<Button quiet icon={<Printer aria-hidden />} onClick={() => print()}>{words.print}</Button>}
    >
      <div className={styles.parts}>
        <Filters asked={asked} onChange={change} />
        {counted && <YearStrip entries={counted} from={from} until={until} onChoose={change} />}
        {unknown !== undefined ? <Notice tone="bad" title={words.unknown(unknown)}>{words.unknownHint}</Notice>
          : isWrongWay ? <Notice tone="warm" title={words.wrongWay} />
          : (
            <Answered to={answer} lines={20}>
              {({ entries, total }) => {
                const shown = entries.filter(isOfKind);
                const isRest = !answer.hasNextPage || entries.length < readTo ? null : words.rest(number(entries.length), number(total));
                return (
                  <>
                    <p role="status" className={styles.count}>
                      {answer.hasNextPage && isRest === null ? words.loading(number(entries.length), number(total)) : words.count(number(shown.length), number(total))}
                    </p>
                    {isRest !== null && <Notice title={isRest}><Button quiet onClick={() => setReadTo(readTo + readByItself)}>{words.more}</Button></Notice>}
                    {shown.length === 0 ? <Notice title={words.none}>{words.noneHint}</Notice> : <Entries entries={shown} until={until} from={from} />}
                  </>
                );
              }}
            </Answered>
          )}
      </div>
    </Page>
  );
}
