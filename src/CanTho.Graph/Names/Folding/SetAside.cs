using System.Collections.Frozen;

namespace CanTho.Graph.Names.Folding;

/// <summary>
/// Titles, and the forms of companies: they say what somebody is, and are written or left out as it pleases. Words that go together
/// count wherever they stand, since the order of what is typed says nothing.
/// </summary>
internal static class SetAside
{
    private static readonly FrozenSet<string> s_words = FrozenSet.Create(
        StringComparer.Ordinal,
        "ong", "ba", "ngai", "gs", "pgs", "ts", "tskh", "ths", "bs", "mr", "mrs", "ms", "dr", "prof", "professor",
        "cty", "tnhh", "mtv", "cp", "ltd", "inc", "corp", "corporation", "company", "limited", "jsc", "llc", "plc");

    private static readonly string[][] s_together =
    [
        ["dong", "chi"], ["giao", "su"], ["pho", "giao", "su"], ["tien", "si"], ["thac", "si"], ["bac", "si"],
        ["cong", "ty"], ["tong", "cong", "ty"], ["tap", "doan"], ["co", "phan"], ["mot", "thanh", "vien"], ["trach", "nhiem", "huu", "han"],
        ["co", "ltd"], ["joint", "stock"], ["kabushiki", "kaisha"],
    ];

    private static readonly FrozenSet<string> s_anyTogether = s_together.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Behind a hyphen these are Japanese titles, and kinds of places (Okayama-ken, Okayama-shi); by themselves, Vietnamese words.</summary>
    public static bool IsJapaneseSuffix(Word word) => word.Accented is "san" or "sama" or "sensei" or "kun" or "shi" or "ken" or "fu";

    public static bool Alone(Word word) => s_words.Contains(word.Plain);

    /// <summary>Whether the word is one of several that are set aside together, so that a name with it must be looked at.</summary>
    public static bool MayBeTogether(Word word) => s_anyTogether.Contains(word.Plain);

    public static void MarkTogether(List<FoldedWord> words)
    {
        foreach (var together in s_together)
        {
            if (!Array.TrueForAll(together, wanted => words.Exists(word => word.Word.Plain == wanted)))
            {
                continue;
            }

            for (var at = 0; at < words.Count; at++)
            {
                if (together.Contains(words[at].Word.Plain))
                {
                    words[at] = words[at] with { Aside = true };
                }
            }
        }
    }
}
