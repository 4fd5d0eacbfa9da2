import { Link } from "react-router";
import { useAnswer } from "../../api/useAnswer.ts";
import { documentAddress, routesAddress } from "../../entities/addresses.ts";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { EntityName } from "../../entities/EntityName.tsx";
import { KindMark } from "../../entities/KindMark.tsx";
import { Card } from "../../kit/Card.tsx";
import { useLanguage } from "../../language/language.ts";
import { useDates } from "../../language/dates.ts";
import { useNumber } from "../../language/numbers.ts";
import { useWords } from "../../language/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { Page } from "../../shell/Page.tsx";
import { kindsWords } from "../../vocabulary/kinds.ts";
import { HomeDocument, type HomeQuery } from "./home.generated.ts";
import { homeWords } from "./words.ts";
import styles from "./Home.module.css";

/** What there is, where to begin, and the headline question with its answer. */
export function Home() {
  const words = useWords(homeWords);
  const { language } = useLanguage();
  const variables = { language };
  const answer = useAnswer(HomeDocument, variables);

  return (
    <Page title={words.title} lead={words.lead} asked={{ operation: HomeDocument, variables }}>
      <Answered to={answer} lines={16}>
        {(home) => (
          <div className={styles.parts}>
            <HeadlineQuestion links={home.links} />
            <Holdings overview={home.overview} />
            <Documents overview={home.overview} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function HeadlineQuestion({ links }: Pick<HomeQuery, "links">) {
  const words = useWords(homeWords);
  return (
    <section className={styles.headline} aria-labelledby="headline">
      <p className={styles.asked}>{words.asked}</p>
      <h2 id="headline">{words.question}</h2>
      <ul className={styles.partners} aria-labelledby="headline">
        {links.partners.map(({ entity, routes }) => (
          <li key={entity.id} data-kind={entity.kind}><EntityLink entity={entity} alone /> <small>{words.onRoutes(routes)}</small></li>
        ))}
      </ul>
      {links.paths.map(({ sentence }) => <p key={sentence} className={styles.route}>{sentence}</p>)}
      <p><Link to={routesAddress("place:okayama-prefecture", "project:heart-hospital")}>{words.follow}</Link></p>
    </section>
  );
}

function Holdings({ overview }: Pick<HomeQuery, "overview">) {
  const words = useWords(homeWords);
  const kinds = useWords(kindsWords);
  const number = useNumber();

  return (
    <Card title={words.holds}>
      <ul className={styles.holdings}>
        {overview.entitiesByKind.map(({ kind, count }) => (
          <li key={kind}><Link to={`/registers/${kind.toLowerCase()}`}><span><KindMark kind={kind} /> {kinds[kind]}</span><b>{number(count)}</b></Link></li>
        ))}
        <li><Link to="/canvas"><span>{words.relationships}</span><b>{number(overview.relationships)}</b></Link></li>
        <li><Link to="/disputes"><span>{words.disputes}</span><b>{number(overview.conflicts)}</b></Link></li>
      </ul>
    </Card>
  );
}

function Documents({ overview }: Pick<HomeQuery, "overview">) {
  const words = useWords(homeWords);
  const { period } = useDates();
  const number = useNumber();

  return (
    <Card title={words.sources}>
      <ul className={styles.documents}>
        {overview.sources.map(({ document, citations }) => (
          <li key={document.id}>
            <Link to={documentAddress(document.id)}><EntityName entity={document} alone /></Link>
            <small>{[document.number, document.date && period(document.date), words.citations(number(citations))].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
