import type { TimelineKind } from "../../api/schema.generated.ts";
import { useAddress } from "../../kit/useAddress.ts";
import { firstDay, isDate, lastDay } from "../../language/days.ts";
import { timelineKinds } from "../../vocabulary/times.ts";

/** What the reader asks, as the address holds it. */
export type TimelineQuestion = {
  about: string[];
  /** Days, or empty; the address may name a month or a year, which means all of it. */
  from: string;
  until: string;
  kinds: TimelineKind[];
};

export function useTimelineQuestion() {
  const { get, list, set } = useAddress();
  const [from, until] = [get("from") ?? "", get("until") ?? ""];

  const asked: TimelineQuestion = {
    about: list("about"),
    from: isDate(from) ? firstDay(from)! : "",
    until: isDate(until) ? lastDay(until)! : "",
    kinds: timelineKinds.filter((kind) => list("kinds").includes(kind)),
  };

  return { asked, change: (changes: Partial<TimelineQuestion>) => set(changes, { push: "about" in changes }) };
}
