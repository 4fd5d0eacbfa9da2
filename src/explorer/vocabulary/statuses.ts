import type { Certainty, Rank, Status } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

/** As the API's sentences have them: planned, proposed, requested and invited never read as done. */
export const statusWords: Words<Record<Status, string>> = inAllLanguages(
  { PLANNED: "dự kiến", PROPOSED: "được đề xuất", REQUESTED: "được đề nghị", INVITED: "được mời", ONGOING: "đang thực hiện", SUSPENDED: "tạm dừng", COMPLETED: "đã hoàn thành", LICENSED: "đã được cấp giấy chứng nhận" },
  { PLANNED: "planned", PROPOSED: "proposed", REQUESTED: "requested", INVITED: "invited", ONGOING: "under way", SUSPENDED: "suspended", COMPLETED: "completed", LICENSED: "licensed" },
  { PLANNED: "計画中", PROPOSED: "提案段階", REQUESTED: "要請中", INVITED: "招待段階", ONGOING: "進行中", SUSPENDED: "一時中断", COMPLETED: "完了", LICENSED: "認可済み" },
);

export const statuses = Object.keys(statusWords.EN) as Status[];

export const certaintyWords: Words<Record<Certainty, string>> = inAllLanguages(
  { EXPLICIT: "nguồn nêu rõ", INFERRED: "suy luận của chúng tôi" },
  { EXPLICIT: "the source says so", INFERRED: "concluded by us" },
  { EXPLICIT: "資料に明記", INFERRED: "当方の推定" },
);

export const rankWords: Words<Record<Rank, string>> = inAllLanguages(
  { PREFERRED: "được ưu tiên", NORMAL: "bình thường", DEPRECATED: "sai hoặc lỗi thời" },
  { PREFERRED: "preferred", NORMAL: "normal", DEPRECATED: "wrong or outdated" },
  { PREFERRED: "優先", NORMAL: "通常", DEPRECATED: "誤りまたは旧情報" },
);
