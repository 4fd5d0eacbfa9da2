using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CanTho.Graph.Domain;

/// <summary>
/// A day, a month or a year: <c>2017-10-12</c>, <c>2017-10</c>, <c>2017</c> (EDTF level 0). Two dates are compared by the days they may mean.
/// </summary>
public readonly record struct PartialDate : IParsable<PartialDate>, IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    /// <summary>1 to 12, or 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 when the day is not known.</summary>
    public int Day { get; }

    /// <summary>The first day it may mean.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day it may mean.</summary>
    public DateOnly Latest =>
        new(Year, Month == 0 ? 12 : Month, Day > 0 ? Day : DateTime.DaysInMonth(Year, Month == 0 ? 12 : Month));

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>From the parts of a date that was read before; nothing is checked.</summary>
    internal static PartialDate Of(int year, int month, int day) => new(year, month, day);

    /// <exception cref="FormatException">The text is no such date; the message says what one looks like.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date)
            ? date
            : throw new FormatException($"\"{s}\" is not a date. Write 2017, 2017-10 or 2017-10-12.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result)
    {
        result = default;

        if (s is not { Length: 4 or 7 or 10 }
            || !Part(s, 0, 4, out var year) || year < 1
            || !Part(s, 5, 2, out var month) || (s.Length >= 7 && month is < 1 or > 12)
            || !Part(s, 8, 2, out var day) || (s.Length == 10 && (day < 1 || day > DateTime.DaysInMonth(year, month))))
        {
            return false;
        }

        result = new(year, month, day);
        return true;
    }

    /// <summary>By the first possible day; of two with the same, the wider comes first.</summary>
    public int CompareTo(PartialDate other) =>
        Earliest.CompareTo(other.Earliest) is var order and not 0 ? order : other.Latest.CompareTo(Latest);

    public override string ToString() => (Month, Day) switch
    {
        (0, _) => $"{Year:D4}",
        (_, 0) => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    // A part that is not there is 0; a dash stands before every part but the first.
    private static bool Part(string text, int start, int length, out int value)
    {
        value = 0;
        return text.Length <= start
            || ((start == 0 || text[start - 1] == '-')
                && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value));
    }
}
