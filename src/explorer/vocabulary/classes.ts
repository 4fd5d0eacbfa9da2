import type { EntityKind } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

// The classes of docs/model.md. The API's type is a string: a class that is added there shows as its own word until it is added here.
const words: Words<Record<string, string>> = inAllLanguages(
  {
    ASSEMBLY: "hội đồng, nghị viện", ASSOCIATION: "hiệp hội", COMMITTEE: "ủy ban, ban", COMPANY: "doanh nghiệp", DEPARTMENT: "sở, ngành", DIPLOMATIC_MISSION: "cơ quan ngoại giao",
    EXPERT_GROUP: "nhóm chuyên gia", FUND: "quỹ", GOVERNMENT: "chính quyền", HOSPITAL: "bệnh viện", INDUSTRIAL_ZONE_AUTHORITY: "ban quản lý khu công nghiệp",
    INTERNATIONAL_AGENCY: "tổ chức quốc tế", MINISTRY: "bộ", OFFICE: "văn phòng", PARTY_BODY: "cơ quan Đảng", PROMOTION_AGENCY: "cơ quan xúc tiến", SCHOOL: "trường học",
    UNIVERSITY: "trường đại học", WORKING_GROUP: "tổ công tác",
    COUNTRY: "quốc gia", REGION: "vùng", PREFECTURE: "tỉnh (Nhật Bản)", PROVINCE: "tỉnh", MUNICIPALITY: "thành phố trực thuộc Trung ương", CITY: "thành phố", DISTRICT: "quận, huyện",
    INDUSTRIAL_PARK: "khu công nghiệp", BUILDING: "tòa nhà",
    JOINT_DECLARATION: "tuyên bố chung", MOU: "bản ghi nhớ", COOPERATION_AGREEMENT: "thỏa thuận hợp tác", FRIENDSHIP_AGREEMENT: "thỏa thuận hữu nghị",
    RESEARCH_AGREEMENT: "thỏa thuận nghiên cứu", COMMITMENT: "cam kết",
    INFRASTRUCTURE: "hạ tầng", INVESTMENT: "đầu tư", HEALTH: "y tế", EDUCATION: "giáo dục", AGRICULTURE: "nông nghiệp", CULTURE: "văn hóa", TECHNOLOGY: "công nghệ",
    ENVIRONMENT: "môi trường", AID: "viện trợ", RELIEF: "cứu trợ",
    DELEGATION: "đoàn công tác", MEETING: "cuộc gặp", SEMINAR: "hội thảo", FORUM: "diễn đàn", SIGNING: "lễ ký", CEREMONY: "lễ", VISIT: "chuyến thăm", ANNIVERSARY: "kỷ niệm",
    FESTIVAL: "lễ hội", TRAINING: "đào tạo", EXCHANGE: "giao lưu",
    PLAN: "kế hoạch", REPORT: "báo cáo", NEWS: "bài báo", DECISION: "quyết định", OFFICIAL_LETTER: "công văn", RESOLUTION: "nghị quyết", CERTIFICATE: "giấy chứng nhận",
    PUBLICATION: "ấn phẩm", WEBSITE: "trang web",
  },
  {
    ASSEMBLY: "assembly", ASSOCIATION: "association", COMMITTEE: "committee", COMPANY: "company", DEPARTMENT: "department", DIPLOMATIC_MISSION: "diplomatic mission",
    EXPERT_GROUP: "expert group", FUND: "fund", GOVERNMENT: "government", HOSPITAL: "hospital", INDUSTRIAL_ZONE_AUTHORITY: "industrial zone authority",
    INTERNATIONAL_AGENCY: "international agency", MINISTRY: "ministry", OFFICE: "office", PARTY_BODY: "Party body", PROMOTION_AGENCY: "promotion agency", SCHOOL: "school",
    UNIVERSITY: "university", WORKING_GROUP: "working group",
    COUNTRY: "country", REGION: "region", PREFECTURE: "prefecture", PROVINCE: "province", MUNICIPALITY: "municipality", CITY: "city", DISTRICT: "district",
    INDUSTRIAL_PARK: "industrial park", BUILDING: "building",
    JOINT_DECLARATION: "joint declaration", MOU: "memorandum of understanding", COOPERATION_AGREEMENT: "cooperation agreement", FRIENDSHIP_AGREEMENT: "friendship agreement",
    RESEARCH_AGREEMENT: "research agreement", COMMITMENT: "commitment",
    INFRASTRUCTURE: "infrastructure", INVESTMENT: "investment", HEALTH: "health", EDUCATION: "education", AGRICULTURE: "agriculture", CULTURE: "culture", TECHNOLOGY: "technology",
    ENVIRONMENT: "environment", AID: "aid", RELIEF: "relief",
    DELEGATION: "delegation", MEETING: "meeting", SEMINAR: "seminar", FORUM: "forum", SIGNING: "signing", CEREMONY: "ceremony", VISIT: "visit", ANNIVERSARY: "anniversary",
    FESTIVAL: "festival", TRAINING: "training", EXCHANGE: "exchange",
    PLAN: "plan", REPORT: "report", NEWS: "news", DECISION: "decision", OFFICIAL_LETTER: "official letter", RESOLUTION: "resolution", CERTIFICATE: "certificate",
    PUBLICATION: "publication", WEBSITE: "website",
  },
  {
    ASSEMBLY: "議会", ASSOCIATION: "協会", COMMITTEE: "委員会", COMPANY: "企業", DEPARTMENT: "局", DIPLOMATIC_MISSION: "在外公館",
    EXPERT_GROUP: "専門家グループ", FUND: "基金", GOVERNMENT: "行政府", HOSPITAL: "病院", INDUSTRIAL_ZONE_AUTHORITY: "工業団地管理委員会",
    INTERNATIONAL_AGENCY: "国際機関", MINISTRY: "省庁", OFFICE: "事務所", PARTY_BODY: "党機関", PROMOTION_AGENCY: "振興機関", SCHOOL: "学校",
    UNIVERSITY: "大学", WORKING_GROUP: "作業部会",
    COUNTRY: "国", REGION: "地域", PREFECTURE: "都道府県", PROVINCE: "省（ベトナム）", MUNICIPALITY: "中央直轄市", CITY: "市", DISTRICT: "区・県",
    INDUSTRIAL_PARK: "工業団地", BUILDING: "建物",
    JOINT_DECLARATION: "共同宣言", MOU: "覚書", COOPERATION_AGREEMENT: "協力協定", FRIENDSHIP_AGREEMENT: "友好協定",
    RESEARCH_AGREEMENT: "研究協定", COMMITMENT: "約束",
    INFRASTRUCTURE: "インフラ", INVESTMENT: "投資", HEALTH: "保健医療", EDUCATION: "教育", AGRICULTURE: "農業", CULTURE: "文化", TECHNOLOGY: "技術",
    ENVIRONMENT: "環境", AID: "援助", RELIEF: "救援",
    DELEGATION: "代表団", MEETING: "会談", SEMINAR: "セミナー", FORUM: "フォーラム", SIGNING: "署名式", CEREMONY: "式典", VISIT: "訪問", ANNIVERSARY: "記念行事",
    FESTIVAL: "祭り", TRAINING: "研修", EXCHANGE: "交流",
    PLAN: "計画", REPORT: "報告", NEWS: "記事", DECISION: "決定", OFFICIAL_LETTER: "公文", RESOLUTION: "決議", CERTIFICATE: "証明書",
    PUBLICATION: "刊行物", WEBSITE: "ウェブサイト",
  },
);

export const classWords: Words<(name: string) => string> = {
  VI: (name) => words.VI[name] ?? name,
  EN: (name) => words.EN[name] ?? name,
  JA: (name) => words.JA[name] ?? name,
};

/** Which classes a kind has; people and tasks have none. */
export const classesOf: Record<EntityKind, readonly string[]> = {
  PERSON: [],
  ORGANISATION: [
    "ASSEMBLY", "ASSOCIATION", "COMMITTEE", "COMPANY", "DEPARTMENT", "DIPLOMATIC_MISSION", "EXPERT_GROUP", "FUND", "GOVERNMENT", "HOSPITAL", "INDUSTRIAL_ZONE_AUTHORITY",
    "INTERNATIONAL_AGENCY", "MINISTRY", "OFFICE", "PARTY_BODY", "PROMOTION_AGENCY", "SCHOOL", "UNIVERSITY", "WORKING_GROUP",
  ],
  PLACE: ["COUNTRY", "REGION", "PREFECTURE", "PROVINCE", "MUNICIPALITY", "CITY", "DISTRICT", "INDUSTRIAL_PARK", "BUILDING"],
  AGREEMENT: ["JOINT_DECLARATION", "MOU", "COOPERATION_AGREEMENT", "FRIENDSHIP_AGREEMENT", "RESEARCH_AGREEMENT", "COMMITMENT"],
  PROJECT: ["INFRASTRUCTURE", "INVESTMENT", "HEALTH", "EDUCATION", "AGRICULTURE", "CULTURE", "TECHNOLOGY", "ENVIRONMENT", "AID", "RELIEF"],
  EVENT: ["DELEGATION", "MEETING", "SEMINAR", "FORUM", "SIGNING", "CEREMONY", "VISIT", "ANNIVERSARY", "FESTIVAL", "TRAINING", "EXCHANGE"],
  TASK: [],
  DOCUMENT: ["PLAN", "REPORT", "NEWS", "DECISION", "OFFICIAL_LETTER", "RESOLUTION", "CERTIFICATE", "PUBLICATION", "WEBSITE"],
};
