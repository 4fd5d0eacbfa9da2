import { Activity, AlarmClock, ArrowRightFromLine, ArrowRightToLine, CalendarDays, FileText, PenLine, type LucideIcon } from "lucide-react";
import type { TimelineKind } from "../../api/schema.generated.ts";
import styles from "./EntryMark.module.css";

const icons: Record<TimelineKind, LucideIcon> = {
  EVENT: CalendarDays, SIGNED: PenLine, ISSUED: FileText, DEADLINE: AlarmClock, STATUS: Activity, SINCE: ArrowRightFromLine, UNTIL: ArrowRightToLine,
};

/** What kind of entry, as a sign; the word stands beside it. */
export function EntryMark({ kind }: { kind: TimelineKind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden className={styles.mark} data-entry={kind} />;
}
