import { inAllLanguages, plural } from "../language/words.ts";

export const searchWords = inAllLanguages(
  {
    label: "Tìm người, tổ chức, dự án…", hint: "Gõ tên: otani, dung le viet, 岡山…", none: (text: string) => `Không tìm thấy “${text}”. Hãy thử một phần của tên, hoặc tên trong ngôn ngữ khác.`,
    waiting: "Đang tìm…", unanswered: "Máy chủ không trả lời.", all: (count: number) => `Xem cả ${count} kết quả`, found: (count: number) => `${count} kết quả`, matched: "tên khớp", clear: "Xóa",
    title: (text: string) => `Kết quả cho “${text}”`, empty: "Tìm kiếm", more: "Xem thêm", kind: "Loại", everything: "Tất cả",
    unknown: (id: string) => `không có mục nào mang mã ${id}`, remove: (name: string) => `Bỏ ${name}`,
  },
  {
    label: "Find people, organisations, projects…", hint: "Type a name: otani, dung le viet, 岡山…", none: (text: string) => `Nothing found for “${text}”. Try a part of the name, or the name in another language.`,
    waiting: "Searching…", unanswered: "The server does not answer.", all: (count: number) => `See all ${count} ${plural(count, "result", "results")}`, found: (count: number) => `${count} ${plural(count, "result", "results")}`, matched: "matched", clear: "Clear",
    title: (text: string) => `Results for “${text}”`, empty: "Search", more: "Show more", kind: "Kind", everything: "All",
    unknown: (id: string) => `nothing has the id ${id}`, remove: (name: string) => `Remove ${name}`,
  },
  {
    label: "人物・組織・案件を探す", hint: "名前を入力：otani、dung le viet、岡山…", none: (text: string) => `「${text}」は見つかりません。名前の一部、または別の言語の名前をお試しください。`,
    waiting: "検索中…", unanswered: "サーバーが応答しません。", all: (count: number) => `全${count}件を見る`, found: (count: number) => `${count}件`, matched: "一致した名前", clear: "消去",
    title: (text: string) => `「${text}」の検索結果`, empty: "検索", more: "さらに表示", kind: "種類", everything: "すべて",
    unknown: (id: string) => `ID「${id}」の項目はありません`, remove: (name: string) => `${name}を外す`,
  },
);
