namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// How much one search may cost. Both are counted, not timed, so that the same question gets the same answer on every machine; a request
/// that outlives its time is cancelled.
/// </summary>
/// <param name="Hops">Relationships visited, all in all. Ten million take about a second.</param>
/// <param name="Looks">Beginnings of routes looked at. Two hundred thousand take about half a second.</param>
internal sealed record RouteBudget(int Hops, int Looks)
{
    public static RouteBudget Usual { get; } = new(10_000_000, 200_000);
}
