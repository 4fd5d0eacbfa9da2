using System.Buffers;
using System.Globalization;
using System.Text;

namespace CanTho.Graph.Stores;

/// <summary>
/// What a text must be that stores look things up by: ids, names, locators. Neo4j keeps these in range indexes, where all keys of an entry
/// together may take some 8,000 bytes and a character up to four; a longer one fails the write with an error that names no fact. So both stores refuse
/// the same, before.
/// </summary>
internal static class KeyText
{
    public const int MostOfId = 200, MostOfName = 1000, MostOfLocator = 200;

    private const int Shown = 40;

    private static readonly SearchValues<char> s_controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x100).Select(unit => (char)unit).Where(char.IsControl)]);

    /// <summary>What is wrong with it, as the rest of a sentence without its full stop; null: nothing.</summary>
    /// <param name="most">How many characters (code points) it may have.</param>
    public static string? FaultOf(string text, int most) =>
        text.Length > most && text.EnumerateRunes().Count() is var count && count > most ? $"has {count} characters, and {most} is the most. Shorten it"
        : text.AsSpan().IndexOfAny(s_controls) is var control and >= 0 ? $"has the control character {Code(text[control])} in it. Take it out"
        : HalfPairIn(text);

    /// <summary>As <see cref="FaultOf"/>, for texts of any length and content: half a surrogate pair has no UTF-8, so no store can keep it.</summary>
    public static string? HalfPairIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(text[at]))
            {
                return $"has half a surrogate pair in it, {Code(text[at])}. Write the whole character";
            }
        }

        return null;
    }

    /// <summary>For messages: in quotes, its beginning when it is long, and nothing that would garble a line.</summary>
    public static string Quoted(string text)
    {
        var shown = new StringBuilder("\"");

        foreach (var rune in text.EnumerateRunes().Take(Shown))
        {
            shown.Append(Rune.IsControl(rune) ? "\uFFFD" : rune.ToString());
        }

        return shown.Append(text.EnumerateRunes().Skip(Shown).Any() ? "…\"" : "\"").ToString();
    }

    private static string Code(char unit) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)unit:X4}");
}
