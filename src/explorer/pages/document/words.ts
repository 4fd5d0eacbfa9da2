import { inAllLanguages } from "../../language/words.ts";

export const documentWords = inAllLanguages(
  {
    document: "Tài liệu", canvas: "Sơ đồ", timeline: "Dòng thời gian", comma: ", ", colon: ": ", bracketed: (text: string) => ` (${text})`,
    number: "Số hiệu", date: "Ngày", publisher: "Nơi phát hành", issued: "Cơ quan ban hành", signed: "Người ký", sentTo: "Nơi nhận", concerns: "Nói về", url: "Bản gốc", namedIn: "Được nhắc đến tại",
    says: "Nội dung tài liệu, theo từng vị trí", contents: "Các vị trí", show: "Chỉ hiện", all: "Tất cả", Entity: "Tên được nhắc đến", Relationship: "Quan hệ", Claim: "Thông tin", Figure: "Số liệu",
    find: "Tìm trong tài liệu", shown: (shown: string, total: string) => `${shown} trên ${total} mục`, loaded: (loaded: string, total: string) => `Đang tải: ${loaded} trên ${total} mục`, noneFits: "Không mục nào khớp.",
    clear: "Bỏ lọc", notThere: (locator: string) => `Tài liệu này không có mục nào ở vị trí “${locator}”.`, linkTo: (locator: string) => `Liên kết đến ${locator}`,
    onlyNamed: "Tài liệu này chỉ được các tài liệu khác nhắc đến", onlyNamedHint: "Cơ sở dữ liệu không có bản của tài liệu này, nên không trích dẫn gì từ đó. Dưới đây là những gì các tài liệu khác nói về nó.",
    cumulative: "lũy kế", estimate: "ước tính",
  },
  {
    document: "Document", canvas: "Canvas", timeline: "Timeline", comma: ", ", colon: ": ", bracketed: (text: string) => ` (${text})`,
    number: "Number", date: "Date", publisher: "Publisher", issued: "Issued by", signed: "Signed by", sentTo: "Sent to", concerns: "About", url: "The original", namedIn: "Named in",
    says: "What it says, place by place", contents: "Places", show: "Show only", all: "Everything", Entity: "Names", Relationship: "Relationships", Claim: "Statements", Figure: "Figures",
    find: "Find in this document", shown: (shown: string, total: string) => `${shown} of ${total} entries`, loaded: (loaded: string, total: string) => `Loading: ${loaded} of ${total} entries`, noneFits: "No entry fits.",
    clear: "Show all", notThere: (locator: string) => `Nothing stands at “${locator}” in this document.`, linkTo: (locator: string) => `Link to ${locator}`,
    onlyNamed: "This document is only spoken of", onlyNamedHint: "There is no copy of it here, and nothing is cited from it. Below is what other documents say of it.",
    cumulative: "cumulative", estimate: "estimate",
  },
  {
    document: "資料", canvas: "関係図", timeline: "年表", comma: "、", colon: "：", bracketed: (text: string) => `（${text}）`,
    number: "文書番号", date: "日付", publisher: "発行者", issued: "発行機関", signed: "署名者", sentTo: "宛先", concerns: "主題", url: "原文", namedIn: "記載箇所",
    says: "資料の内容（箇所順）", contents: "箇所", show: "表示", all: "すべて", Entity: "名称", Relationship: "関係", Claim: "記述", Figure: "統計",
    find: "資料内を検索", shown: (shown: string, total: string) => `${total}件中${shown}件`, loaded: (loaded: string, total: string) => `読み込み中：${total}件中${loaded}件`, noneFits: "該当する項目はありません。",
    clear: "絞り込みを解除", notThere: (locator: string) => `この資料に「${locator}」の項目はありません。`, linkTo: (locator: string) => `${locator}へのリンク`,
    onlyNamed: "他の資料で言及されているだけの資料です", onlyNamedHint: "この資料の写しは収録しておらず、引用もありません。他の資料の記述を以下に示します。",
    cumulative: "累計", estimate: "推計",
  },
);
