using CanTho.Graph.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Names;

/// <summary>Names at random, of few syllables so that they often meet, and now and then of any characters at all.</summary>
internal static class RandomNames
{
    private static readonly string[] s_words =
    [
        "Lê", "Lệ", "Việt", "Viet", "Dũng", "Dung", "Đường", "Dương", "Otani", "Ōtani", "Ohtani", "Yasuo", "hoà", "hòa", "Mĩ", "Mỹ", "tu", "tsu",
        "大谷", "康夫", "岡山県", "岡山", "おかやま", "オカヤマ", "Công ty", "TNHH", "Ông", "GS.TS", "TP", "Cần", "Thơ", "cantho", "2017", "Ltd.", "Hirosima",
    ];

    public static Gen<string> Text { get; } =
        from words in Gen.Elements(s_words).NonEmptyListOf()
        select string.Join(' ', words.Take(5));

    public static Arbitrary<string> Any { get; } = Arb.From(
        Gen.Frequency((4, Text), (1, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null))),
        text => text.Contains(' ') ? [text[..text.LastIndexOf(' ')]] : []);

    public static Arbitrary<string[]> Many { get; } = Arb.From(Text.ListOf().Select(texts => texts.Take(12).ToArray()));

    public static IReadOnlyList<Name> NameOf(string text) => [new(text, "vi", NameUse.Official, [])];
}
