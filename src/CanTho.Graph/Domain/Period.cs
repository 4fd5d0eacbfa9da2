using System.Diagnostics.CodeAnalysis;

namespace CanTho.Graph.Domain;

/// <summary>
/// A partial date, or a span of two: <c>2017-10</c>, <c>2017-10-12/2017-10-19</c>, <c>2019-01/..</c> (EDTF).
/// </summary>
/// <param name="From">Null when the start is not known.</param>
/// <param name="Until">Null when the end is not known. Equal to <paramref name="From"/> for a single date.</param>
public readonly record struct Period(PartialDate? From, PartialDate? Until) : IParsable<Period>
{
    /// <summary>The first day it may touch.</summary>
    public DateOnly Earliest => From?.Earliest ?? DateOnly.MinValue;

    /// <summary>The last day it may touch.</summary>
    public DateOnly Latest => Until?.Latest ?? DateOnly.MaxValue;

    public static Period At(PartialDate date) => new(date, date);

    /// <summary>Whether the two may share a day.</summary>
    public bool MayOverlap(Period other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <exception cref="FormatException">The text is no period; the message says what one looks like.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var period)
            ? period
            : throw new FormatException($"\"{s}\" is not a period. Write a date (2017, 2017-10, 2017-10-12) or two with a slash, .. for an unknown end.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result)
    {
        result = default;

        if (s?.Split('/') is not { Length: 1 or 2 } ends || !End(ends[0], out var from) || !End(ends[^1], out var until))
        {
            return false;
        }

        if ((ends.Length == 1 && from is null) || (from is null && until is null) || from?.Earliest > until?.Latest)
        {
            return false;
        }

        result = new(from, until);
        return true;
    }

    public override string ToString() => From == Until ? $"{From}" : $"{From?.ToString() ?? ".."}/{Until?.ToString() ?? ".."}";

    private static bool End(string text, out PartialDate? date)
    {
        date = PartialDate.TryParse(text, null, out var known) ? known : null;
        return date is not null || text == "..";
    }
}
