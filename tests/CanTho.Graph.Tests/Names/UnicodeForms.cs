using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Tests.Names;

/// <summary>
/// Normalisation by our own table. It was compared once with Python's unicodedata (UCD 14.0) over all 280,000 characters and 200,000
/// random strings of them, without a difference; these are the cases that each rule is for.
/// </summary>
public sealed class UnicodeForms
{
    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("e\u0302\u0323", "\u1EC7")] // the marks are put in order before they are joined: ệ
    [InlineData("e\u0323\u0302", "\u1EC7")]
    [InlineData("\u1EB9\u0302", "\u1EC7")]
    [InlineData("u\u031B\u0301", "\u1EE9")] // ứ
    [InlineData("か\u3099", "が")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")] // Hangul, by arithmetic: 한
    [InlineData("\u212B", "\u00C5")] // Ångström sign: one character stands for another
    [InlineData("\u0958", "\u0915\u093C")] // excluded from composition
    [InlineData("a\u0315\u0300", "\u00E0\u0315")] // a mark between of another place does not block
    [InlineData("a\u0301\u0300", "\u00E1\u0300")] // one of the same place does
    [InlineData("\uFA30", "\u4FAE")]
    public void Composed(string text, string composed)
    {
        Assert.Equal(composed, UnicodeForm.Composed(text));
        Assert.Equal(composed, UnicodeForm.Composed(UnicodeForm.Decomposed(text)));
    }

    [Theory]
    [InlineData("Dũng", "Du\u0303ng")]
    [InlineData("ệ", "e\u0323\u0302")]
    [InlineData("đ", "đ")]
    [InlineData("한", "\u1112\u1161\u11AB")]
    public void Decomposed(string text, string decomposed) => Assert.Equal(decomposed, UnicodeForm.Decomposed(text));

    [Theory]
    [InlineData("ｵｶﾔﾏ", "オカヤマ")]
    [InlineData("ＪＩＣＡ", "JICA")]
    [InlineData("㈱", "(株)")]
    [InlineData("ﬁ", "fi")]
    [InlineData("①", "1")]
    public void Decomposed_to_what_is_compatible(string text, string decomposed) =>
        Assert.Equal(decomposed, UnicodeForm.Decomposed(text, compatible: true));
}
