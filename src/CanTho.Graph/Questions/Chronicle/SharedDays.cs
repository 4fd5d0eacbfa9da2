using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Questions.Chronicle;

/// <summary>
/// What the texts of a first and a last day begin with in common: <c>2019-</c> for a year, <c>2019-05-</c> for a month. A day that lies between the two begins with it,
/// too, so all that reaches over a day is found under the ten beginnings of that day: an interval tree whose nodes are decades, years, months.
/// </summary>
internal static class SharedDays
{
    /// <summary>Null of a single day, which reaches over nothing.</summary>
    public static string? Of(DateOnly first, DateOnly last)
    {
        var (one, other) = (Sortable.Day(first), Sortable.Day(last));
        return one == other ? null : one[..one.AsSpan().CommonPrefixLength(other)];
    }

    public static IReadOnlyList<object?> Over(DateOnly day)
    {
        var text = Sortable.Day(day);
        return [.. Enumerable.Range(0, text.Length).Select(length => text[..length])];
    }
}
