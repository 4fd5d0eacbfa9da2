import type { RelationType } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

/** For legends and filters. What a relationship says is its `sentence`. */
export const relationTypeWords: Words<Record<RelationType, string>> = inAllLanguages(
  {
    HOLDS_POST: "giữ chức vụ", MEMBER_OF: "thành viên", PART_OF: "thuộc", BRANCH_OF: "trực thuộc", LOCATED_IN: "nằm tại", GOVERNS: "chính quyền của",
    REPRESENTS: "đại diện", SIGNED: "ký", PARTY_TO: "bên tham gia", PARTNER_OF: "quan hệ hợp tác", PROPOSED: "đề xuất", LEADS: "chủ trì",
    COOPERATES_IN: "phối hợp", FUNDS: "tài trợ", INVESTS_IN: "đầu tư", ADVISES: "hỗ trợ chuyên môn", BENEFITS: "mang lại lợi ích", ORGANISED: "tổ chức",
    HOSTED: "đón tiếp", ATTENDED: "tham dự", RESULTED_IN: "dẫn đến", CONCERNS: "liên quan đến", REPLACES: "thay thế", FOLLOWS: "tiếp nối",
    INVITED_TO: "được mời", ISSUED: "ban hành, giao", ADDRESSED_TO: "gửi đến", CONTACTED: "liên hệ",
  },
  {
    HOLDS_POST: "holds a post", MEMBER_OF: "member of", PART_OF: "part of", BRANCH_OF: "branch of", LOCATED_IN: "located in", GOVERNS: "governs",
    REPRESENTS: "represents", SIGNED: "signed", PARTY_TO: "party to", PARTNER_OF: "partner of", PROPOSED: "proposed", LEADS: "leads",
    COOPERATES_IN: "cooperates in", FUNDS: "funds", INVESTS_IN: "invests in", ADVISES: "advises", BENEFITS: "benefits", ORGANISED: "organised",
    HOSTED: "hosted", ATTENDED: "attended", RESULTED_IN: "resulted in", CONCERNS: "concerns", REPLACES: "replaces", FOLLOWS: "follows",
    INVITED_TO: "invited to", ISSUED: "issued, assigned", ADDRESSED_TO: "addressed to", CONTACTED: "contacted",
  },
  {
    HOLDS_POST: "役職", MEMBER_OF: "所属", PART_OF: "一部", BRANCH_OF: "支部・支店", LOCATED_IN: "所在地", GOVERNS: "統治",
    REPRESENTS: "代表", SIGNED: "署名", PARTY_TO: "当事者", PARTNER_OF: "協力関係", PROPOSED: "提案", LEADS: "主管",
    COOPERATES_IN: "協力", FUNDS: "資金提供", INVESTS_IN: "投資", ADVISES: "助言", BENEFITS: "受益", ORGANISED: "主催",
    HOSTED: "受け入れ", ATTENDED: "出席", RESULTED_IN: "結果", CONCERNS: "関連", REPLACES: "代替", FOLLOWS: "継続",
    INVITED_TO: "招待", ISSUED: "発行・指示", ADDRESSED_TO: "宛先", CONTACTED: "連絡",
  },
);

/** Most used first would change from day to day; the order of the contract stays. */
export const relationTypes = Object.keys(relationTypeWords.EN) as RelationType[];
