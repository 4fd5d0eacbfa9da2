import type { NameUse } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

export const nameUseWords: Words<Record<NameUse, string>> = inAllLanguages(
  { OFFICIAL: "như nguồn in", TRANSLATION: "bản dịch của chúng tôi", ALIAS: "tên khác", FORMER: "tên cũ", SHORT: "viết tắt", READING: "cách đọc" },
  { OFFICIAL: "as printed", TRANSLATION: "our translation", ALIAS: "other name", FORMER: "former name", SHORT: "abbreviation", READING: "reading" },
  { OFFICIAL: "資料の表記", TRANSLATION: "当方の訳", ALIAS: "別名", FORMER: "旧称", SHORT: "略称", READING: "読み" },
);
