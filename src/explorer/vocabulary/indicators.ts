import type { Indicator } from "../api/schema.generated.ts";
import { inAllLanguages, type Words } from "../language/words.ts";

export const indicatorWords: Words<Record<Indicator, string>> = inAllLanguages(
  {
    EXPORTS: "kim ngạch xuất khẩu", IMPORTS: "kim ngạch nhập khẩu", FDI_PROJECTS: "số dự án FDI", FDI_CAPITAL: "vốn FDI", ODA_PROJECTS: "số dự án ODA", NGO_PROJECTS: "số dự án NGO",
    NGO_AID: "viện trợ NGO", AGREEMENTS: "số thỏa thuận", DELEGATIONS_RECEIVED: "số đoàn được đón tiếp", GROWTH: "tăng trưởng", TRADE_PARTNERS: "số thị trường",
    SURVEY_SHARE: "tỷ lệ khảo sát", LETTERS: "số thư",
  },
  {
    EXPORTS: "exports", IMPORTS: "imports", FDI_PROJECTS: "FDI projects", FDI_CAPITAL: "FDI capital", ODA_PROJECTS: "ODA projects", NGO_PROJECTS: "NGO projects",
    NGO_AID: "NGO aid", AGREEMENTS: "agreements", DELEGATIONS_RECEIVED: "delegations received", GROWTH: "growth", TRADE_PARTNERS: "trade partners",
    SURVEY_SHARE: "share in a survey", LETTERS: "letters",
  },
  {
    EXPORTS: "輸出額", IMPORTS: "輸入額", FDI_PROJECTS: "FDI案件数", FDI_CAPITAL: "FDI登録資本", ODA_PROJECTS: "ODA案件数", NGO_PROJECTS: "NGO案件数",
    NGO_AID: "NGO援助額", AGREEMENTS: "合意文書の数", DELEGATIONS_RECEIVED: "受け入れ訪問団数", GROWTH: "成長率", TRADE_PARTNERS: "貿易相手数",
    SURVEY_SHARE: "調査での割合", LETTERS: "書簡数",
  },
);

export const indicators = Object.keys(indicatorWords.EN) as Indicator[];
