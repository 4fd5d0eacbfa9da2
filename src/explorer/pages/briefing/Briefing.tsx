import { Navigate, useParams } from "react-router";
import { CalendarClock, Printer, Route, Waypoints } from "lucide-react";
import { useAnswer } from "../../api/useAnswer.ts";
import { canvasAddress, documentAddress, routesAddress, timelineAddress } from "../../entities/addresses.ts";
import { EntityName, originalOf } from "../../entities/EntityName.tsx";
import { KindMark } from "../../entities/KindMark.tsx";
import { Button, LinkButton } from "../../kit/Button.tsx";
import { DateField } from "../../kit/DateField.tsx";
import { useAddress } from "../../kit/useAddress.ts";
import { useLanguage } from "../../language/language.ts";
import { useWords } from "../../language/words.ts";
import { Answered } from "../../shell/Answered.tsx";
import { NoSuchEntity } from "../../shell/NoSuchEntity.tsx";
import { Page } from "../../shell/Page.tsx";
import { classWords } from "../../vocabulary/classes.ts";
import { kindWords } from "../../vocabulary/kinds.ts";
import { BriefingDocument, type BriefingQuery } from "./briefing.generated.ts";
import { Sheet } from "./Sheet.tsx";
import { briefingWords } from "./words.ts";
import styles from "./Briefing.module.css";

/** What to know an hour before the meeting: the page that a protocol officer prints. Everything but documents has one. */
export function Briefing() {
  const id = useParams()["*"] ?? "";
  const words = useWords(briefingWords);
  const { language } = useLanguage();
  const address = useAddress();
  const asOf = address.get("asOf");
  const variables = { id, asOf, language };
  const answer = useAnswer(BriefingDocument, variables, { keep: true });
  const subject = answer.data?.dossier.subject.id === id ? answer.data.dossier.subject : undefined;

  if (subject?.kind === "DOCUMENT") return <Navigate replace to={documentAddress(id)} />;
  if (answer.error?.code === "NOT_FOUND") return <NoSuchEntity id={id} />;

  return (
    <Page
      title={subject?.name ?? words.briefing} kicker={subject ? <Kicker of={subject} /> : words.briefing} heading={subject && <Heading of={subject} />}
      asked={{ operation: BriefingDocument, variables }} actions={<Actions id={id} />}
    >
      <div className={styles.day} data-print="no">
        <DateField label={words.day} value={asOf ?? ""} onChange={(day) => address.set({ asOf: day })} />
        {asOf ? <Button quiet onClick={() => address.set({ asOf: null })}>{words.backToToday}</Button> : <span>{words.dayHint}</span>}
      </div>
      <Answered to={answer} lines={18}>{(briefing) => <Sheet of={briefing} />}</Answered>
    </Page>
  );
}

type Subject = BriefingQuery["dossier"]["subject"];

function Kicker({ of }: { of: Subject }) {
  const words = useWords(briefingWords);
  const kinds = useWords(kindWords);
  const classes = useWords(classWords);
  return <>{words.briefing} · <KindMark kind={of.kind} /> {[kinds[of.kind], "class" in of && classes(of.class)].filter(Boolean).join(words.comma)}</>;
}

function Heading({ of }: { of: Subject }) {
  const original = originalOf(of);
  return <><EntityName entity={of} alone />{original && <> <small className={styles.original} lang={original.language}>{original.text}</small></>}</>;
}

function Actions({ id }: { id: string }) {
  const words = useWords(briefingWords);
  return (
    <>
      <Button icon={<Printer aria-hidden />} onClick={() => print()}>{words.print}</Button>
      <LinkButton quiet icon={<Waypoints aria-hidden />} to={canvasAddress([id])}>{words.canvas}</LinkButton>
      <LinkButton quiet icon={<Route aria-hidden />} to={routesAddress(id)}>{words.routes}</LinkButton>
      <LinkButton quiet icon={<CalendarClock aria-hidden />} to={timelineAddress(id)}>{words.timeline}</LinkButton>
    </>
  );
}
