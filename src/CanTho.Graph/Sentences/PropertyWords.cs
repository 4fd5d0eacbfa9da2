using System.Collections.Frozen;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>The properties that can be disputed, and the indicators, as words of each language.</summary>
internal static class PropertyWords
{
    private static readonly FrozenDictionary<string, LocalisedText> s_words = new Dictionary<string, LocalisedText>
    {
        ["iso"] = new("mã ISO", "ISO code", "ISOコード"),
        ["date"] = new("ngày", "date", "日付"),
        ["validity"] = new("thời hạn hiệu lực", "period in force", "有効期間"),
        ["number"] = new("số hiệu", "number", "文書番号"),
        ["publisher"] = new("nơi phát hành", "publisher", "発行者"),
        ["url"] = new("địa chỉ", "address", "アドレス"),
        ["subject"] = new("nội dung", "subject", "内容"),
        ["deadline"] = new("thời hạn", "deadline", "期限"),
        ["status"] = new("tình trạng", "status", "状況"),
        ["capital"] = new("vốn", "capital", "投資額"),
        ["attendance"] = new("số người tham dự", "attendance", "参加者数"),
        ["counterparty"] = new("bên đối tác", "other party", "相手方"),
        ["agreementCount"] = new("số thỏa thuận", "number of agreements", "合意文書の数"),
        ["count"] = new("số lượng", "number", "数"),
        ["area"] = new("diện tích", "area", "面積"),
        ["founded"] = new("ngày thành lập", "date of founding", "設立日"),
        ["opening"] = new("mốc khởi công hoặc vận hành", "start of work or operation", "着工または操業開始"),
        ["EXPORTS"] = new("kim ngạch xuất khẩu", "exports", "輸出額"),
        ["IMPORTS"] = new("kim ngạch nhập khẩu", "imports", "輸入額"),
        ["FDI_PROJECTS"] = new("số dự án FDI", "FDI projects", "FDI案件数"),
        ["FDI_CAPITAL"] = new("vốn FDI", "FDI capital", "FDI登録資本"),
        ["ODA_PROJECTS"] = new("số dự án ODA", "ODA projects", "ODA案件数"),
        ["NGO_PROJECTS"] = new("số dự án NGO", "NGO projects", "NGO案件数"),
        ["NGO_AID"] = new("viện trợ NGO", "NGO aid", "NGO援助額"),
        ["AGREEMENTS"] = new("số thỏa thuận", "agreements", "合意文書の数"),
        ["DELEGATIONS_RECEIVED"] = new("số đoàn được đón tiếp", "delegations received", "受け入れ訪問団数"),
        ["GROWTH"] = new("tăng trưởng", "growth", "成長率"),
        ["TRADE_PARTNERS"] = new("số thị trường", "trade partners", "貿易相手数"),
        ["SURVEY_SHARE"] = new("tỷ lệ khảo sát", "share in a survey", "調査での割合"),
        ["LETTERS"] = new("số thư", "letters", "書簡数"),
    }.ToFrozenDictionary();

    public static LocalisedText Of(string property) => s_words[property];
}
