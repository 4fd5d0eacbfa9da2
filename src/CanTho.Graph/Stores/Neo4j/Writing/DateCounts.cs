using System.Runtime.InteropServices;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// How many more, or fewer, have their first and their last day in each year, month and day of a list after a change than before: gathered while it is written, then added
/// to what is kept (<c>cypher/write/date-counts.cypher</c>). What is taken away and put again as it was costs nothing.
/// </summary>
internal sealed class DateCounts
{
    private static readonly (string Unit, int Length)[] s_units = [("YEAR", 4), ("MONTH", 7), ("DAY", 10)];

    private readonly Dictionary<(string Of, string Sort, string Unit, string Prefix), (long First, long Last)> _more = [];

    /// <param name="rows">With the columns <c>of</c>, <c>first</c>, <c>last</c> and <c>count</c>.</param>
    /// <param name="by">1 or -1.</param>
    public void Add(IEnumerable<CypherRecord> rows, string sort, long by)
    {
        foreach (var row in rows)
        {
            Add(row.Get<string>("of"), sort, row.Get<DateOnly>("first"), row.Get<DateOnly>("last"), by * row.Get<long>("count"));
        }
    }

    /// <param name="first">Null of what is open there.</param>
    /// <param name="last">Null of what is open there.</param>
    public void Add(string of, string sort, DateOnly? first, DateOnly? last, long more)
    {
        foreach (var (unit, length) in s_units)
        {
            if (first is { } begins)
                More(begins).First += more;

            if (last is { } ends)
                More(ends).Last += more;

            ref (long First, long Last) More(DateOnly day) =>
                ref CollectionsMarshal.GetValueRefOrAddDefault(_more, (of, sort, unit, Sortable.Day(day)[..length]), out _);
        }
    }

    /// <summary>
    /// Of the relationships of a type that join two, how many hold at a time besides one. Put their first days in order, and their last days: of n that hold, n - 1 first days
    /// have come while the last day before, in its order, has not gone. So each first day but the earliest is counted with that last day, as if it lay between them. Where that
    /// last day comes first there is a gap, which a day, a month or a year either has in it whole or not: counted under the month or year that both its ends have in common.
    /// </summary>
    /// <param name="firsts">Null of what is open there; so are <paramref name="lasts"/>, in any order.</param>
    public void AddAgain(string of, string sort, IEnumerable<DateOnly?> firsts, IEnumerable<DateOnly?> lasts, long more)
    {
        foreach (var (first, last) in firsts.Order().Skip(1).Zip(lasts.OrderBy(last => last ?? DateOnly.MaxValue)))
        {
            if (first > last)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_more, (of, sort, DateRanges.Gap, DateRanges.InCommon(last.Value, first.Value)), out _).First += more;
            }
            else
            {
                Add(of, sort, first, last, more);
            }
        }
    }

    /// <summary>As the statement takes them.</summary>
    public IEnumerable<IReadOnlyDictionary<string, object?>> Rows =>
        from one in _more
        where one.Value != (0, 0)
        select new Dictionary<string, object?>
        {
            ["of"] = one.Key.Of,
            ["sort"] = one.Key.Sort,
            ["unit"] = one.Key.Unit,
            ["prefix"] = one.Key.Prefix,
            ["first"] = one.Value.First,
            ["last"] = one.Value.Last,
        };

    public Task Write(Statements statements) => statements.Write(CypherFile.Read("write/date-counts").Statement, "rows", Rows);
}
