namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// How far a search may go: hop by hop, always widening the side that is cheaper to widen, until the hops asked for are reached or the budget is spent.
/// Costs are counted in relationships visited.
/// </summary>
/// <remarks>
/// From where a hub was widened the search goes no further on that side: what lies behind its ten thousand neighbours is most of the graph. The other side
/// still comes to meet it, so that routes through the hub's neighbours are found, and those through the neighbours of these where that is cheap.
/// </remarks>
internal sealed class SearchDepth(int maxHops, RouteBudget budget)
{
    private const long Closed = long.MaxValue;

    private long _visited;
    private bool _endIsClosed;
    private bool _startIsClosed;

    /// <summary>How many hops the longest routes have that can be found.</summary>
    public int Hops { get; private set; }

    /// <summary>Whether this side is widened no further, whatever that would cost.</summary>
    public bool IsClosed(Side side) => side == Side.End ? _endIsClosed : _startIsClosed;

    /// <summary>Pays for one hop more, and says on which side.</summary>
    /// <param name="fromEnd">What it costs to widen from the end; of no matter once that is closed.</param>
    /// <param name="fromStart">What it costs to widen from the start; likewise.</param>
    /// <returns>Null when there is no further hop. The first is always made: without it there would be no answer at all.</returns>
    public Side? Next(long fromEnd, long fromStart)
    {
        var (end, start) = Open(fromEnd, fromStart);

        if (Hops == maxHops || Math.Min(end, start) == Closed)
        {
            return null;
        }

        _visited += Math.Min(end, start);

        if (Hops > 0 && _visited > budget.Hops)
        {
            return null;
        }

        Hops++;
        var side = end <= start ? Side.End : Side.Start;
        _endIsClosed |= side == Side.End && end > budget.Hub;
        _startIsClosed |= side == Side.Start && start > budget.Hub;
        return side;
    }

    /// <summary>Goes all the way at once where the budget allows it however much lies behind what is known: each side can be widened once.</summary>
    public bool IsSure(long fromEnd, long fromStart)
    {
        var (end, start) = Open(fromEnd, fromStart);
        var left = maxHops - Hops;

        if (end == Closed || start == Closed || left > 2 || _visited + (left == 2 ? end + start : Math.Min(end, start)) > budget.Hops)
        {
            return false;
        }

        Hops = maxHops;
        return true;
    }

    private (long End, long Start) Open(long fromEnd, long fromStart) => (_endIsClosed ? Closed : fromEnd, _startIsClosed ? Closed : fromStart);
}

internal enum Side
{
    Start,
    End,
}
