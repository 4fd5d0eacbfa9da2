namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// How far a search may go: hop by hop, always widening the side that is cheaper to widen, until the hops asked for are reached or the budget is spent.
/// Costs are counted in relationships visited.
/// </summary>
internal sealed class SearchDepth(int maxHops, int budget)
{
    private long _visited;

    /// <summary>How many hops the longest routes have that can be found.</summary>
    public int Hops { get; private set; }

    /// <summary>Pays for one hop more, and says on which side.</summary>
    /// <param name="fromEnd">What it costs to widen from the end.</param>
    /// <param name="fromStart">What it costs to widen from the start.</param>
    /// <returns>Null when there is no further hop. The first is always made: without it there would be no answer at all.</returns>
    public Side? Next(long fromEnd, long fromStart)
    {
        if (Hops == maxHops)
        {
            return null;
        }

        _visited += Math.Min(fromEnd, fromStart);

        if (Hops > 0 && _visited > budget)
        {
            return null;
        }

        Hops++;
        return fromEnd <= fromStart ? Side.End : Side.Start;
    }

    /// <summary>Goes all the way at once where the budget cannot run out.</summary>
    /// <param name="most">No widening from the end costs more.</param>
    public bool IsSure(long fromEnd, long fromStart, long most)
    {
        if (_visited + Math.Min(fromEnd, fromStart) + ((maxHops - Hops - 1) * most) > budget)
        {
            return false;
        }

        Hops = maxHops;
        return true;
    }
}

internal enum Side
{
    Start,
    End,
}
