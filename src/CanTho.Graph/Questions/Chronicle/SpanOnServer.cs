using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions.Chronicle;

/// <summary>A page of what may meet a span, as the statement for kept timelines is asked for it (<c>cypher/questions/timeline.cypher</c>).</summary>
internal static class SpanOnServer
{
    public static (string Name, object? Value)[] Parameters(Period span, RowRange range)
    {
        // A place begins with its first day. A span that ends before it begins is met by what reaches over both ends alone.
        var (first, end) = (Sortable.Day(span.Earliest), Behind(span.Latest));
        var (isTurned, start) = CodePointOrder.Instance.Compare(end, first) < 0 ? (true, end) : (false, first);
        var over = span.From is null ? [] : SharedDays.Over(span.Earliest);

        return
        [
            ("earliest", span.Earliest),
            ("early", Part("", start, range)),
            ("late", Part(start, end, range)),
            ("over", over),
            ("counted", isTurned ? over : []),
            ("counts", isTurned ? [] : DateRanges.Meeting(span)),
        ];
    }

    /// <summary>Behind the places of all that begins by that day: "~" stands above whatever parts a day from what follows it in a place.</summary>
    public static string Behind(DateOnly day) => $"{Sortable.Day(day)}~";

    // What of the page, and of what stands before and behind it, lies between two places.
    private static Dictionary<string, object?> Part(string low, string high, RowRange range) => new()
    {
        ["low"] = low,
        ["from"] = Within(low, high, range.From.Text),
        ["to"] = Within(low, high, range.To.Text),
        ["high"] = high,
    };

    private static string Within(string low, string high, string place) =>
        CodePointOrder.Instance.Compare(place, low) < 0 ? low : CodePointOrder.Instance.Compare(place, high) > 0 ? high : place;
}
