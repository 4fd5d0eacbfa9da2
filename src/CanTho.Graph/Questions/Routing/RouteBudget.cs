namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// How much one search may cost. Both are counted, not timed, so that the same question gets the same answer on every machine; a request
/// that outlives its time is cancelled.
/// </summary>
/// <param name="Hops">Relationships visited, once to find what can be reached and once more to name the routes.</param>
/// <param name="Looks">Beginnings of routes looked at.</param>
internal sealed record RouteBudget(int Hops, int Looks)
{
    public static RouteBudget Usual { get; } = new(5_000_000, 100_000);
}
