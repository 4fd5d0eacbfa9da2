using System.Collections.Frozen;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Sentences;

/// <summary>A number with its unit as each language writes it; a unit that is not in this list stays as it is.</summary>
internal static class UnitWords
{
    private static readonly FrozenDictionary<string, LocalisedText> s_patterns = new Dictionary<string, LocalisedText>
    {
        ["USD"] = new("{0} USD", "{0} USD", "{0}米ドル"),
        ["million USD"] = new("{0} triệu USD", "{0} million USD", "{0}百万米ドル"),
        ["billion USD"] = new("{0} tỷ USD", "{0} billion USD", "{0}十億米ドル"),
        ["billion VND"] = new("{0} tỷ đồng", "{0} billion VND", "{0}十億ドン"),
        ["percent"] = new("{0}%", "{0}%", "{0}%"),
        ["projects"] = new("{0} dự án", "{0} projects", "{0}件"),
        ["agreements"] = new("{0} thỏa thuận", "{0} agreements", "{0}件"),
        ["delegations"] = new("{0} đoàn", "{0} delegations", "{0}団"),
        ["letters"] = new("{0} thư", "{0} letters", "{0}通"),
        ["meetings"] = new("{0} cuộc họp", "{0} meetings", "{0}回"),
        ["members"] = new("{0} thành viên", "{0} members", "{0}人"),
        ["localities"] = new("{0} địa phương", "{0} localities", "{0}地方"),
        ["delegates"] = new("{0} đại biểu", "{0} delegates", "{0}人"),
        ["Japanese delegates"] = new("{0} đại biểu Nhật Bản", "{0} Japanese delegates", "日本側{0}人"),
        ["Japanese companies"] = new("{0} doanh nghiệp Nhật Bản", "{0} Japanese companies", "日系企業{0}社"),
        ["ha"] = new("{0} ha", "{0} ha", "{0}ヘクタール"),
    }.ToFrozenDictionary();

    public static string Of(string number, string? unit, Language language) =>
        unit is null ? number
        : s_patterns.TryGetValue(unit, out var pattern) ? pattern.In(language).Replace("{0}", number, StringComparison.Ordinal)
        : $"{number} {unit}";
}
