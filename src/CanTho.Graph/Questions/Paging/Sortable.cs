using System.Globalization;
using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions.Paging;

/// <summary>
/// Values as texts that stand in code-point order as the values do: what keys and cursors are made of, the same in every store.
/// </summary>
internal static class Sortable
{
    // The last before the surrogates; no letter.
    private const char Beyond = '\uD7FF';

    public static string Number(int value) => value.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>The number that a text begins with; for other texts one before or behind all numbers, as they stand among them.</summary>
    public static long ReadNumber(string text) =>
        text.Length >= 10 && int.TryParse(text.AsSpan(0, 10), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : CodePointOrder.Instance.Compare(text, "0") < 0 ? -1
        : long.MaxValue;

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Member<T>(T member)
        where T : struct, Enum => Convert.ToInt32(member, CultureInfo.InvariantCulture).ToString("D2", CultureInfo.InvariantCulture);

    /// <summary>
    /// Numbers and days the other way round, an empty text behind them all: each digit as what it lacks to 9. It ends in a sign above the digits, so that
    /// something may follow.
    /// </summary>
    public static string Backwards(string text) => $"{string.Concat(text.Select(sign => sign is >= '0' and <= '9' ? (char)('0' + '9' - sign) : sign))}~";

    /// <summary>
    /// A text as Neo4j can compare it. It orders what it has stored by code point, but what it is given or puts together by UTF-16 unit (seen on 5.26.29:
    /// <c>n.name &lt; $name</c>). The two differ from the surrogates on; so each code point from there on is written as its number, behind a sign below them.
    /// </summary>
    public static string Text(string text) => !text.Any(IsBeyond) ? text : string.Concat(text.EnumerateRunes()
        .Select(rune => rune.Value >= Beyond ? string.Create(CultureInfo.InvariantCulture, $"{Beyond}{rune.Value:X6}") : rune.ToString()));

    /// <summary><see cref="Text"/> where that differs, or else null: to be kept beside an id.</summary>
    public static string? TextIfOther(string text) => text.Any(IsBeyond) ? Text(text) : null;

    /// <summary>By the first day it may touch, then the last.</summary>
    public static string Period(Period period) => $"{Day(period.Earliest)}/{Day(period.Latest)}";

    private static bool IsBeyond(char sign) => sign >= Beyond;
}
