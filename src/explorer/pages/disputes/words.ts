import { inAllLanguages, plural } from "../../language/words.ts";

export const disputesWords = inAllLanguages(
  {
    title: "Mâu thuẫn giữa các nguồn",
    lead: "Những điều mà các tài liệu ghi khác nhau. Không giá trị nào bị ghi đè: mỗi phía đứng cạnh nhau, kèm nguồn của mình.",
    todo: "Việc cần làm", advice: "Mở từng nguồn và đọc đúng chỗ được trích; nếu vẫn chưa rõ, hỏi cơ quan ban hành. Khi đã xác định được, báo người giữ dữ liệu đánh dấu giá trị đúng là “được ưu tiên”; phía kia vẫn được giữ lại. Cho đến lúc đó, khi dẫn số liệu hãy nêu cả hai phía.",
    filters: "Bộ lọc", about: "Về người, tổ chức, dự án…", property: "Điều mâu thuẫn", all: "Tất cả", clear: "Xóa bộ lọc", print: "In",
    count: (count: string) => `${count} mâu thuẫn chưa giải quyết`, some: (count: string, total: string) => `${count} trong ${total} mâu thuẫn chưa giải quyết`,
    none: "Các nguồn không mâu thuẫn với nhau ở đây.", side: (name: string) => `Phía ${name}`, towards: (partner: string) => `với ${partner}`, stock: "lũy kế", estimate: "ước tính",
    certainty: "Căn cứ", rank: "Mức tin cậy", note: "Ghi chú", sources: "Nguồn", cut: (shown: string, total: string) => `Chỉ hiển thị ${shown} trong ${total} mâu thuẫn. Hãy chọn một đối tượng.`,
  },
  {
    title: "What the sources dispute",
    lead: "Where the documents say different things. No value is overwritten: each side stands beside the other, with its own sources.",
    todo: "What to do", advice: "Open each source and read the place that is cited; if that does not settle it, ask the body that issued it. Once it is known, have the keeper of the data mark the right value as preferred; the other side stays. Until then, name both sides whenever the value is used.",
    filters: "Filters", about: "About a person, organisation, project…", property: "What is disputed", all: "Everything", clear: "Clear filters", print: "Print",
    count: (count: string) => `${count} open ${plural(Number(count), "contradiction", "contradictions")}`, some: (count: string, total: string) => `${count} of ${total} open contradictions`,
    none: "The sources do not contradict each other here.", side: (name: string) => `Side ${name}`, towards: (partner: string) => `towards ${partner}`, stock: "cumulative", estimate: "estimate",
    certainty: "Certainty", rank: "Rank", note: "Note", sources: "Sources", cut: (shown: string, total: string) => `Only ${shown} of ${total} contradictions are shown. Choose an entity.`,
  },
  {
    title: "資料間の相違",
    lead: "資料によって記載が異なる事項です。どの値も上書きせず、双方を出典とともに並べています。",
    todo: "担当者の対応", advice: "各出典の該当箇所を確認し、それでも判断できない場合は発行機関に照会してください。確定したら、データ管理者に正しい値を「優先」とするよう依頼してください。もう一方の値も残ります。それまでは、値を引用する際に双方を併記してください。",
    filters: "絞り込み", about: "対象（人物・組織・案件など）", property: "相違のある項目", all: "すべて", clear: "条件をクリア", print: "印刷",
    count: (count: string) => `未解決の相違 ${count}件`, some: (count: string, total: string) => `未解決の相違 ${total}件中${count}件`,
    none: "ここでは資料間に相違はありません。", side: (name: string) => `${name}説`, towards: (partner: string) => `対${partner}`, stock: "累計", estimate: "推計値",
    certainty: "根拠", rank: "信頼度", note: "注記", sources: "出典", cut: (shown: string, total: string) => `${total}件中${shown}件のみ表示しています。対象を選んでください。`,
  },
);
