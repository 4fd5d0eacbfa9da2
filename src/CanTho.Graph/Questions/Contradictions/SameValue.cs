using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Names.Unicode;

namespace CanTho.Graph.Questions.Contradictions;

/// <summary>When two values say the same, however they are written, and when they can both be true.</summary>
internal static class SameValue
{
    /// <summary>Equal for values that say the same: <c>12.05</c> and <c>12.050</c>, <c>0.5 billion</c> and <c>500 million</c>.</summary>
    public static string Of(ClaimValue value, string? unit) => value switch
    {
        ClaimValue.Number number => Of(Quantity.Of(number.Value, unit)),
        ClaimValue.Date date => date.Value.ToString(),
        ClaimValue.Text text => Of(text.Value.Vi),
        ClaimValue.Word word => word.Value,
        ClaimValue.Reference reference => reference.Value.Value,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // "0.#…" drops the zeros behind that a decimal keeps: 12.050 is 12.05.
    public static string Of(Quantity quantity) =>
        $"{quantity.Value.ToString("0.############################", CultureInfo.InvariantCulture)} {quantity.Unit}";

    /// <summary>
    /// Whether both can be true at once. A date said vaguely (<c>2017-10</c>) does not contradict one within it (<c>2017-10-12</c>):
    /// otherwise every year in one source would dispute every day in another.
    /// </summary>
    public static bool MayBothHold(ClaimValue a, ClaimValue b) =>
        a is ClaimValue.Date { Value: var x } && b is ClaimValue.Date { Value: var y } && (IsVagueFor(x, y) || IsVagueFor(y, x));

    // A span from day to day is no vague date: 12 to 19 October contradicts 13 October.
    private static bool IsVagueFor(Period vague, Period exact) =>
        vague.From == vague.Until && vague.Earliest <= exact.Earliest && exact.Latest <= vague.Latest;

    // Texts: case, spaces, the decimal comma and how letters carry their marks set aside.
    private static string Of(string text)
    {
        var words = string.Join(' ', UnicodeForm.Composed(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

        return decimal.TryParse(words.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Of(new Quantity(number, ""))
            : words;
    }
}
