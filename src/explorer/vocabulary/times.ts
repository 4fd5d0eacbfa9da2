import type { TimelineKind } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

export const timelineKindWords: Words<Record<TimelineKind, string>> = inAllLanguages(
  { EVENT: "sự kiện", SIGNED: "ký kết", ISSUED: "ban hành", DEADLINE: "thời hạn", STATUS: "tình trạng", SINCE: "bắt đầu", UNTIL: "kết thúc" },
  { EVENT: "event", SIGNED: "signed", ISSUED: "issued", DEADLINE: "deadline", STATUS: "status", SINCE: "began", UNTIL: "ended" },
  { EVENT: "行事", SIGNED: "署名", ISSUED: "発行", DEADLINE: "期限", STATUS: "状況", SINCE: "開始", UNTIL: "終了" },
);

export const timelineKinds = Object.keys(timelineKindWords.EN) as TimelineKind[];
