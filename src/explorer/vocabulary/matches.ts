import type { MatchReason } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

/** Why a name was found. */
export const matchWords: Words<Record<MatchReason, string>> = inAllLanguages(
  { EXACT: "đúng từng chữ", FOLDED: "khác dấu hoặc danh xưng", REORDERED: "khác thứ tự", PREFIX: "phần đầu của tên", PARTIAL: "một phần của tên", MISSPELT: "gần đúng chính tả" },
  { EXACT: "to the letter", FOLDED: "accents or titles aside", REORDERED: "in another order", PREFIX: "beginning of the name", PARTIAL: "part of the name", MISSPELT: "spelt nearly so" },
  { EXACT: "完全一致", FOLDED: "表記の違いを除き一致", REORDERED: "語順違い", PREFIX: "前方一致", PARTIAL: "部分一致", MISSPELT: "つづりが近い" },
);
