using CanTho.Graph.Domain;
using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Tests.SameAnswers.Drawing;

/// <summary>
/// Names, texts and locators as they stand in Vietnamese and Japanese papers, and as they stand in no paper: letters and marks apart, characters
/// beyond the BMP, what looks like Cypher, JSON or a locator's number.
/// </summary>
internal sealed class DrawnTexts(Draw draw)
{
    // Few, so that names meet: alike but for marks, for spelling, for order.
    private static readonly string[] s_words =
    [
        "Lê", "Lệ", "Le", "Việt", "Viet", "Dũng", "Dung", "Đường", "Dương", "Đông", "Trần", "Trân", "Hoà", "Hòa", "Mỹ", "Mĩ", "Cần", "Thơ", "Cantho",
        "Otani", "Ōtani", "Ohtani", "Yasuo", "Satō", "Sato", "Hiroshima", "Hirosima", "Okayama", "Hospital", "Tim", "Viện", "2017", "167",
    ];

    private static readonly string[] s_japanese =
    [
        "大谷", "康夫", "大谷康夫", "岡山県", "岡山", "おかやま", "オカヤマ", "ｵｶﾔﾏ", "市ヶ谷", "齋藤", "斎藤", "𠮷野", "吉野", "髙橋", "高橋", "東京", "医療センター", "ー",
    ];

    // Titles and company forms, which searches set aside.
    private static readonly string[] s_around =
        ["Ông", "Bà", "GS.TS.", "PGS.TS", "Mr.", "-san", "さん", "氏", "Công ty", "TNHH", "Co., Ltd.", "株式会社", "㈱", "TP.", "UBND", "Sở"];

    private static readonly string[] s_odd =
    [
        "x", "Z", "đ", "\u0110", "e\u0301", "\uFF5A", "𠮷", "👍🏽", "\"q\" \\ '", "{0}", "$id", "`n`", "%_*?", "0", "-1", "null", "İı", "ß", "\u00A0",
        "Ω", "\uFFFD", "(n:X)", "·",
    ];

    // In no name and no locator: stores refuse it there.
    private static readonly string[] s_oddInTexts = [.. s_odd, "a\tb\nc"];

    private static readonly string[] s_locators =
    [
        "I", "II.9", "II.10", "V", "IX.a", "III.3.a", "III.3.đ", "III.3.d", "III.3.e", "paragraph 9", "paragraph 10", "caption 2", "", " ", "9", "10", "99999999999",
        "𠮷", "đ", "Đ", "i", "d", "\"", "II . 9", "١٢", "phụ lục 1", "L", "XL.2", "ﬁ", "\uFF5A 1",
    ];

    public string Name() => Form(draw.Number(10) switch
    {
        0 or 1 => draw.One(s_japanese) + draw.One("", "", " ", "・", "　") + draw.One(s_japanese),
        2 => $"{draw.One(s_around)} {Words(1, 3)}",
        3 => $"{Words(1, 3)}{draw.One("", " ", " - ")}{draw.One(s_around)}",
        4 => $"{Words(1, 2)} {draw.One(s_odd)}",
        5 => draw.One(s_japanese),
        6 when draw.Percent(20) => Words(8, 14),
        _ => Words(1, 4),
    });

    public string Text() => Form(draw.Number(6) switch
    {
        0 => draw.Percent(3) ? new string('ố', 5000) : draw.One(s_oddInTexts),
        1 => $"{Words(1, 5)}, {draw.One(s_oddInTexts)}",
        2 => draw.One("12,5", "12.5", "12.50", "167/KH-UBND", "http://example.org/?a=1&b=2", "A  b", "a B", "A b", "PGS.TS"),
        _ => Words(1, 4),
    });

    public string Locator() => draw.One(s_locators);

    /// <summary>A text with or without its translations; one that is not there and an empty one are the same, and both come.</summary>
    public LocalisedText Localised() => new(Text(), draw.Percent(50) ? Text() : null, draw.Percent(40) ? Text() : null);

    public string? Note() => draw.Percent(60) ? null : Text();

    /// <summary>What somebody types who looks for the name: part of it, in another order, without marks, with a slip, begun.</summary>
    public string Torn(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var some = draw.Percent(40) ? draw.Some(words, words.Length) : words;
        var text = string.Join(draw.One(" ", " ", "  ", "-"), draw.Percent(30) ? draw.Shuffled(some) : some);

        return draw.Number(8) switch
        {
            0 => WithoutMarks(text),
            1 => WithoutMarks(text).ToUpperInvariant(),
            2 => Slipped(WithoutMarks(text)),
            3 => Slipped(text),
            4 => Begun(text),
            5 => UnicodeForm.Decomposed(text),
            6 => text.Replace(" ", "", StringComparison.Ordinal),
            _ => text,
        };
    }

    private string Words(int least, int most) => string.Join(' ', Draw.Many(draw.Between(least, most), () => draw.One(s_words)));

    // Composed, decomposed, or as typed here.
    private string Form(string text) => draw.Number(5) switch
    {
        0 => UnicodeForm.Decomposed(text),
        1 => UnicodeForm.Composed(text),
        _ => text,
    };

    private string Begun(string text) => text.Length < 2 ? text : Whole(text[..draw.Between(1, text.Length - 1)]);

    // A letter dropped, doubled, or put in another's place.
    private string Slipped(string text)
    {
        var letters = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();

        if (letters.Count > 1)
        {
            var at = draw.Number(letters.Count - 1);
            letters[at] = draw.Number(4) switch
            {
                0 => "",
                1 => letters[at] + letters[at],
                2 => "x",
                _ => letters[at + 1],
            };
        }

        return string.Concat(letters);
    }

    private static string WithoutMarks(string text) =>
        string.Concat(UnicodeForm.Decomposed(text).Where(letter => letter is not (>= '\u0300' and <= '\u036F'))).Replace('đ', 'd').Replace('Đ', 'D');

    // No half of a surrogate pair.
    private static string Whole(string text) => char.IsHighSurrogate(text[^1]) ? text[..^1] : text;
}
