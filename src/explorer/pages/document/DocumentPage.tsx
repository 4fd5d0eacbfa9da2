import { CalendarClock, Waypoints } from "lucide-react";
import { Navigate, useParams } from "react-router";
import { useAnswer } from "../../api/useAnswer.ts";
import { addressOf, canvasAddress, timelineAddress } from "../../entities/addresses.ts";
import { AllRelationships } from "../../entities/AllRelationships.tsx";
import { EntityName, originalOf } from "../../entities/EntityName.tsx";
import { KindMark } from "../../entities/KindMark.tsx";
import { LinkButton } from "../../kit/Button.tsx";
import { Notice } from "../../kit/Notice.tsx";
import { useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { NoSuchEntity } from "../../shell/NoSuchEntity.tsx";
import { Page } from "../../shell/Page.tsx";
import { classWords } from "../../vocabulary/classes.ts";
import { Content } from "./Content.tsx";
import { DocumentHeadDocument } from "./document.generated.ts";
import { Head, type DocumentOnRecord } from "./Head.tsx";
import { documentWords } from "./words.ts";
import styles from "./DocumentPage.module.css";

/** A document: what it is, and what it says, entry by entry. Where footnotes lead. */
export function DocumentPage() {
  const id = useParams()["*"] ?? "";
  const words = useWords(documentWords);
  const { language } = useLanguage();
  const variables = { id, language };
  const answer = useAnswer(DocumentHeadDocument, variables, { keep: true });
  const entity = answer.data?.entity?.id === id ? answer.data.entity : undefined;

  if (answer.data?.entity === null && !answer.isPlaceholderData) return <NoSuchEntity id={id} />;
  if (entity && entity.__typename !== "Document") return <Navigate replace to={addressOf(entity)} />;

  const original = entity && originalOf(entity);
  return (
    <Page
      title={entity?.name ?? words.document} kicker={<Kicker of={entity} />} heading={entity && <EntityName entity={entity} alone />}
      lead={original && <span lang={original.language}>{original.text}</span>}
      asked={{ operation: DocumentHeadDocument, variables }}
      actions={(
        <>
          <LinkButton quiet icon={<Waypoints aria-hidden />} to={canvasAddress([id])}>{words.canvas}</LinkButton>
          <LinkButton quiet icon={<CalendarClock aria-hidden />} to={timelineAddress(id)}>{words.timeline}</LinkButton>
        </>
      )}
    >
      <Answered to={answer}>{() => entity && (
        <div key={id} className={styles.parts}>
          <Head of={entity} />
          {entity.mentions.totalCount > 0 ? <Content id={id} total={entity.mentions.totalCount} /> : <Notice tone="warm" title={words.onlyNamed}>{words.onlyNamedHint}</Notice>}
          <AllRelationships id={id} count={entity.relationships.totalCount} begin={entity.mentions.totalCount === 0} />
        </div>
      )}</Answered>
    </Page>
  );
}

function Kicker({ of }: { of: DocumentOnRecord | undefined }) {
  const words = useWords(documentWords);
  const classes = useWords(classWords);
  return <><KindMark kind="DOCUMENT" /> {[words.document, of && classes(of.class)].filter(Boolean).join(words.comma)}</>;
}
