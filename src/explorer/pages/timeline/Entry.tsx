import clsx from "clsx";
import { memo } from "react";
import { EntityLink } from "../../entities/EntityLink.tsx";
import { Sources } from "../../entities/Sources.tsx";
import { useDates } from "../../language/dates.ts";
import { lastDay } from "../../language/days.ts";
import { useWords } from "../../language/words.ts";
import { timelineKindWords } from "../../vocabulary/times.ts";
import { EntryMark } from "./EntryMark.tsx";
import type { EntryFragment } from "./timeline.generated.ts";
import { timelineWords } from "./words.ts";
import styles from "./Entry.module.css";

type Props = { entry: EntryFragment; today: string };

/**
 * When, what kind, what, about whom, and who says so. A deadline says whether its last day is past; whether it was kept, nobody told us.
 * Drawn once: a page of entries that arrives later draws no other again.
 */
export const Entry = memo(function Entry({ entry: { when, kind, sentence, subject, sources }, today }: Props) {
  const words = useWords(timelineWords);
  const kinds = useWords(timelineKindWords);
  const { period } = useDates();
  const isPast = kind === "DEADLINE" && (lastDay(when) ?? today) < today;

  return (
    <>
      <span className={styles.when}>{period(when)}</span>
      <span className={clsx(styles.kind, kind === "DEADLINE" && !isPast && styles.due)}><EntryMark kind={kind} /> {kinds[kind]}{isPast && <> · {words.past}</>}</span>
      <div className={styles.what}>
        <p>{sentence}</p>
        <span className={styles.more}><EntityLink entity={subject} alone /><Sources of={sources} /></span>
      </div>
    </>
  );
});
