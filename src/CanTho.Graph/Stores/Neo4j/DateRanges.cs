using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// Which counts of years, months and days (<c>cypher/write/date-counts.cypher</c>) add up to how many may meet a span: those that begin by its last day, without those
/// that end before its first, which had begun by then. At most 12 months, 31 days and as many years as there are, twice.
/// </summary>
internal static class DateRanges
{
    /// <summary>The unit of the gaps between two relationships of one neighbour (<see cref="Writing.DateCounts.AddAgain"/>): those that lie within one month, one year or neither.</summary>
    public const string Gap = "GAP";

    /// <param name="span">Does not end before it begins: else some would be taken away that were not counted.</param>
    public static IReadOnlyList<object?> Meeting(Period span) =>
    [
        .. Before($"{Sortable.Day(span.Latest)}~", "first", sign: 1), // with that day itself
        .. Before(Sortable.Day(span.Earliest), "last", sign: -1),
    ];

    /// <summary>
    /// How many of them are of other days than this: those that begin behind its last day, and those that end before its first. What is open at an end is not, there. And the gaps
    /// that do not lie within it.
    /// </summary>
    public static IReadOnlyList<object?> Missing(PartialDate day) =>
    [
        .. Behind(Sortable.Day(day.Latest), "first", sign: 1),
        .. Before(Sortable.Day(day.Earliest), "last", sign: 1),
        .. from range in Around(InCommon(day.Earliest, day.Latest)) select Range(Gap, range.From, range.To, "first", sign: 1),
    ];

    /// <summary>The day, month or year that both lie in, as texts of days begin with it; otherwise nothing.</summary>
    public static string InCommon(DateOnly one, DateOnly other) =>
        one == other ? Sortable.Day(one)
        : one.Year != other.Year ? ""
        : Sortable.Day(one)[..(one.Month == other.Month ? 7 : 4)];

    private static (string From, string To)[] Around(string beginning) => [("", beginning), ($"{beginning}~", "~")];

    // The same with what comes behind: "~" stands above digits and signs.
    private static IEnumerable<object?> Behind(string day, string side, int sign) =>
        from range in ((string Unit, string From, string To)[])[("YEAR", $"{day[..4]}~", "~"), ("MONTH", $"{day[..7]}~", $"{day[..5]}~"), ("DAY", $"{day}~", $"{day[..8]}~")]
        select Range(range.Unit, range.From, range.To, side, sign);

    // Whole years, then the months of that year, then the days of that month.
    private static IEnumerable<object?> Before(string end, string side, int sign) =>
        from range in ((string Unit, string From, string To)[])[("YEAR", "", end[..4]), ("MONTH", end[..5], end[..7]), ("DAY", end[..8], end)]
        select Range(range.Unit, range.From, range.To, side, sign);

    private static Dictionary<string, object?> Range(string unit, string from, string to, string side, int sign) =>
        new() { ["side"] = side, ["unit"] = unit, ["from"] = from, ["to"] = to, ["sign"] = sign };
}
