import type { Indicator } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";
import { indicatorWords } from "./indicators.ts";

// The properties of docs/model.md; the API names them by strings. One that is added there shows as its own name until it is added here.
const words: Words<Record<string, string>> = inAllLanguages(
  {
    iso: "mã ISO", date: "ngày", validity: "thời hạn hiệu lực", number: "số hiệu", publisher: "nơi phát hành", url: "địa chỉ", subject: "nội dung", deadline: "thời hạn",
    status: "tình trạng", capital: "vốn", attendance: "số người tham dự", counterparty: "bên đối tác", agreementCount: "số thỏa thuận", count: "số lượng", area: "diện tích",
    founded: "ngày thành lập", opening: "mốc khởi công hoặc vận hành", honorific: "cách xưng hô", author: "tác giả", field: "lĩnh vực", purpose: "mục đích", budget: "kinh phí", progress: "tiến độ",
    outcome: "kết quả", topic: "chủ đề", product: "sản phẩm", incentive: "ưu đãi", description: "mô tả",
  },
  {
    iso: "ISO code", date: "date", validity: "period in force", number: "number", publisher: "publisher", url: "address", subject: "subject", deadline: "deadline",
    status: "status", capital: "capital", attendance: "attendance", counterparty: "other party", agreementCount: "number of agreements", count: "number", area: "area",
    founded: "date of founding", opening: "start of work or operation", honorific: "form of address", author: "author", field: "field", purpose: "purpose", budget: "budget", progress: "progress",
    outcome: "outcome", topic: "topic", product: "product", incentive: "incentive", description: "description",
  },
  {
    iso: "ISOコード", date: "日付", validity: "有効期間", number: "文書番号", publisher: "発行者", url: "アドレス", subject: "内容", deadline: "期限",
    status: "状況", capital: "投資額", attendance: "参加者数", counterparty: "相手方", agreementCount: "合意文書の数", count: "数", area: "面積",
    founded: "設立日", opening: "着工または操業開始", honorific: "敬称", author: "著者", field: "分野", purpose: "目的", budget: "予算", progress: "進展",
    outcome: "成果", topic: "議題", product: "製品", incentive: "優遇", description: "説明",
  },
);

/** A property or an indicator: what a claim or a conflict is about. */
export const propertyWords: Words<(name: string) => string> = {
  VI: (name) => words.VI[name] ?? indicatorWords.VI[name as Indicator] ?? name,
  EN: (name) => words.EN[name] ?? indicatorWords.EN[name as Indicator] ?? name,
  JA: (name) => words.JA[name] ?? indicatorWords.JA[name as Indicator] ?? name,
};
