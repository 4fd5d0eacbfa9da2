namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// How much one search may cost. All is counted, not timed, so that the same question gets the same answer on every machine and in both stores; a request
/// that outlives its time is cancelled.
/// </summary>
/// <param name="Hops">Relationships visited to find what can be reached.</param>
/// <param name="Looks">Beginnings of routes looked at.</param>
internal sealed record RouteBudget(int Hops, int Looks)
{
    /// <remarks>Measured at 100,000 entities with a million relationships, where Neo4j visits about a million in a second.</remarks>
    public static RouteBudget Usual { get; } = new(80_000, 100_000);

    public static RouteBudget Boundless { get; } = new(int.MaxValue, int.MaxValue);

    /// <summary>Where more relationships than this were visited in one hop, the search does not go on from there.</summary>
    public int Hub { get; init; } = Hops / 8;

    /// <summary>Relationships visited to name the routes: of what was reached, in memory, and again for every number of hops.</summary>
    public long Named => 50L * Hops;
}
