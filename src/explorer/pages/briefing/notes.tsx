import clsx from "clsx";
import { createContext, useContext, type MouseEvent, type ReactNode } from "react";
import type { CitedFragment } from "../../entities/entity.generated.ts";
import { useWords } from "../../language/words.ts";
import type { BriefingQuery, NotedFragment } from "./briefing.generated.ts";
import { briefingWords } from "./words.ts";
import styles from "./Footnotes.module.css";

export type Footnote = CitedFragment & { document: { date?: string | null } };

/** The footnotes of the API in their order, then what the page cites beyond them. */
export function footnotesOf({ dossier }: BriefingQuery): Footnote[] {
  const { subject, footnotes } = dossier;
  const beyond = [...subject.claims, ...("statusHistory" in subject ? subject.statusHistory : []), ...takingIn(subject)].flatMap(({ sources }) => sources);
  const known = new Map<string, Footnote>(footnotes.map((citation) => [key(citation), citation]));
  return [...known.values(), ...new Map(beyond.filter((citation) => !known.has(key(citation))).map((citation) => [key(citation), citation])).values()];
}

/** Those who have to do with an agreement, event or task. */
export function takingIn(subject: BriefingQuery["dossier"]["subject"]) {
  if ("parties" in subject) return [...subject.parties, ...subject.signatories];
  if ("participants" in subject) return subject.participants;
  return "leads" in subject ? [...subject.leads, ...subject.cooperating] : [];
}

const key = ({ document, locator }: NotedFragment): string => `${document.id} ${locator}`;

const NotesContext = createContext<ReadonlyMap<string, { number: number; date: string | null }>>(new Map());

export const noteAddress = (number: number): string => `note-${number}`;

export function Noted({ footnotes, children }: { footnotes: readonly Footnote[]; children: ReactNode }) {
  const numbers = new Map(footnotes.map((citation, at) => [key(citation), { number: at + 1, date: citation.document.date ?? null }]));
  return <NotesContext value={numbers}>{children}</NotesContext>;
}

/** `[1, 4]`: each number leads to its footnote. */
export function Notes({ of }: { of: readonly NotedFragment[] }) {
  const words = useWords(briefingWords);
  const notes = useContext(NotesContext);
  const numbers = [...new Set(of.flatMap((citation) => notes.get(key(citation))?.number ?? []))].sort((one, other) => one - other);
  if (numbers.length === 0) return null;

  return (
    <span className={clsx(styles.marks, numbers.length > 6 && styles.many)}>
      {" "}[{numbers.map((number, at) => <span key={number}>{at > 0 && ", "}<a href={`#${noteAddress(number)}`} aria-label={words.toNote(number)} onClick={goTo}>{number}</a></span>)}]
    </span>
  );
}

/** The last day that a document among these bears: what a source says without a date, it says of its own day. */
export function useLastStated(): (of: readonly NotedFragment[]) => string | undefined {
  const notes = useContext(NotesContext);
  return (of) => of.flatMap((citation) => notes.get(key(citation))?.date ?? []).sort().at(-1);
}

/** Within the page, without a step in the history: going back leads to the page before. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  document.getElementById(event.currentTarget.hash.slice(1))?.focus();
}
