using System.Collections.Frozen;

namespace CanTho.Graph.Names.Folding;

/// <summary>
/// Abbreviations that Vietnamese offices write and nobody reads otherwise: spelt out in names and in what is typed alike, so that
/// either finds the other. Those with two readings (<c>CT</c>: Cần Thơ, chủ tịch, công ty) are left as they are.
/// </summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>
    {
        ["tp"] = "thành phố",
        ["tpct"] = "thành phố cần thơ",
        ["tphcm"] = "thành phố hồ chí minh",
        ["hcm"] = "hồ chí minh",
        ["hcmc"] = "ho chi minh city",
        ["vn"] = "việt nam",
        ["ubnd"] = "ủy ban nhân dân",
        ["hđnd"] = "hội đồng nhân dân",
        ["hdnd"] = "hội đồng nhân dân",
        ["đh"] = "đại học",
        ["dh"] = "đại học",
        ["đhct"] = "đại học cần thơ",
        ["dhct"] = "đại học cần thơ",
        ["bv"] = "bệnh viện",
        ["kcn"] = "khu công nghiệp",
        ["kcx"] = "khu chế xuất",
        ["đbscl"] = "đồng bằng sông cửu long",
        ["dbscl"] = "đồng bằng sông cửu long",
        ["htx"] = "hợp tác xã",
        ["hhn"] = "hội hữu nghị",
        ["ttxvn"] = "thông tấn xã việt nam",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const int Longest = 5;

    // Made when first used: spelling out folds words, and folding words spells out.
    private static readonly Lazy<FrozenDictionary<string, FoldedWord[]>> s_spelt = new(() => s_words.ToFrozenDictionary(
        entry => entry.Key,
        entry => entry.Value.Split(' ').SelectMany(WordFolding.Words).Select(word => word with { SpeltOut = true }).ToArray(),
        StringComparer.Ordinal));

    public static FoldedWord[] SpeltOut(Word word) =>
        word.Accented.Length <= Longest && s_words.ContainsKey(word.Accented) ? s_spelt.Value[word.Accented] : [new(word)];
}
