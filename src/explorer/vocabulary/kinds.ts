import type { EntityKind } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

/** The order in which kinds stand in lists and legends. */
export const kinds = ["PERSON", "ORGANISATION", "PLACE", "AGREEMENT", "PROJECT", "EVENT", "TASK", "DOCUMENT"] as const satisfies readonly EntityKind[];

export const kindWords: Words<Record<EntityKind, string>> = inAllLanguages(
  { PERSON: "Người", ORGANISATION: "Tổ chức", PLACE: "Địa điểm", AGREEMENT: "Thỏa thuận", PROJECT: "Dự án", EVENT: "Sự kiện", TASK: "Nhiệm vụ", DOCUMENT: "Tài liệu" },
  { PERSON: "Person", ORGANISATION: "Organisation", PLACE: "Place", AGREEMENT: "Agreement", PROJECT: "Project", EVENT: "Event", TASK: "Task", DOCUMENT: "Document" },
  { PERSON: "人物", ORGANISATION: "組織", PLACE: "場所", AGREEMENT: "合意文書", PROJECT: "案件", EVENT: "行事", TASK: "任務", DOCUMENT: "資料" },
);

export const kindsWords: Words<Record<EntityKind, string>> = inAllLanguages(
  kindWords.VI,
  { PERSON: "People", ORGANISATION: "Organisations", PLACE: "Places", AGREEMENT: "Agreements", PROJECT: "Projects", EVENT: "Events", TASK: "Tasks", DOCUMENT: "Documents" },
  kindWords.JA,
);
