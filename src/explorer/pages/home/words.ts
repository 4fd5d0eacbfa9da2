import { inAllLanguages, plural } from "../../language/words.ts";

export const homeWords = inAllLanguages(
  {
    title: "Ai kết nối với ai giữa Cần Thơ và các đối tác Nhật Bản, và tài liệu nào ghi nhận điều đó.",
    lead: "Gõ tên một người, tổ chức hay dự án, có dấu hay không dấu, theo thứ tự nào cũng được. Phím / đưa đến ô tìm kiếm.",
    holds: "Trong cơ sở dữ liệu", relationships: "Quan hệ", disputes: "Mâu thuẫn chưa giải quyết",
    asked: "Câu hỏi tiêu biểu, vừa được hỏi", question: "Những đối tác nào nối Okayama với dự án Bệnh viện Tim mạch?", onRoutes: (count: number) => `${count} đường`,
    follow: "Xem từng đường và nguồn của từng bước", sources: "Các tài liệu nguồn", citations: (count: string) => `${count} trích dẫn`,
  },
  {
    title: "Who is connected to whom between Cần Thơ and its Japanese partners, and which document says so.",
    lead: "Type the name of a person, organisation or project, with accents or without, in any order. The key / leads to the search box.",
    holds: "What the graph holds", relationships: "Relationships", disputes: "Open contradictions",
    asked: "The headline question, asked just now", question: "Which partners link Okayama to the Heart Hospital project?", onRoutes: (count: number) => `${count} ${plural(count, "route", "routes")}`,
    follow: "Follow every route, and the source of every step", sources: "The documents behind it", citations: (count: string) => `${count} citations`,
  },
  {
    title: "カントー市と日本のパートナー。誰が誰とつながり、どの文書がそれを示すのか。",
    lead: "人物・組織・案件の名前を入力してください。声調記号の有無や語順は問いません。「/」キーで検索欄に移ります。",
    holds: "収録内容", relationships: "関係", disputes: "未解決の相違",
    asked: "代表的な質問（ただ今の回答）", question: "岡山と心臓病院案件をつなぐパートナーは？", onRoutes: (count: number) => `${count}経路`,
    follow: "すべての経路と、各段階の出典を見る", sources: "もとになった文書", citations: (count: string) => `引用${count}件`,
  },
);
