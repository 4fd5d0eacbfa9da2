import { Link } from "react-router";
import { useAnswer } from "../../api/useAnswer.ts";
import { routesAddress } from "../../entities/addresses.ts";
import { Notice } from "../../kit/Notice.tsx";
import { useWords } from "../../language/words.ts";
import { usePicked } from "../../search/usePicked.ts";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import { Found } from "./Found.tsx";
import { useLinksVariables, useRouteQuestion } from "./question.ts";
import { QuestionForm } from "./QuestionForm.tsx";
import { LinksDocument } from "./routes.generated.ts";
import { routesWords } from "./words.ts";
import styles from "./RoutesPage.module.css";

/** How two are linked, and by whom: the question that the graph is there for. */
export function RoutesPage() {
  const words = useWords(routesWords);
  const { asked, change } = useRouteQuestion();
  const { from, to, avoid } = asked;
  const ids = [from, to, ...avoid].filter((id) => id !== null);
  const named = usePicked(ids);
  const [start, end] = [from && named.of(from), to && named.of(to)];
  const unknown = ids.find((id) => named.of(id) === null);

  const isWhole = from !== null && to !== null && from !== to;
  const variables = useLinksVariables(asked);
  const answer = useAnswer(LinksDocument, variables, { asked: isWhole, keep: true });
  const title = start && end ? words.between(start.name, end.name) : words.title;

  return (
    <Page title={title} kicker={title === words.title ? undefined : words.title} lead={words.lead} asked={isWhole ? { operation: LinksDocument, variables } : undefined}>
      <div className={styles.parts}>
        <QuestionForm asked={asked} onChange={change} />
        {unknown !== undefined ? <Notice tone="bad" title={words.unknown(unknown)}>{words.unknownHint}</Notice>
          : isWhole ? <Answered to={answer} lines={14}>{({ links }) => <Found links={links} asked={asked} onChange={change} />}</Answered>
          : from !== null && from === to ? <Notice tone="warm" title={words.same} />
          : from !== null || to !== null ? <Notice title={words.half} />
          : <Notice title={words.empty}><Link to={routesAddress("place:okayama-prefecture", "project:heart-hospital")}>{words.example}</Link></Notice>}
      </div>
    </Page>
  );
}
