namespace CanTho.GraphQL.Cost;

/// <summary>
/// What an operation may cost, where the schema says what things cost: it defines <c>@cost</c> or <c>@listSize</c>. What nobody has weighed is
/// not refused for its weight. Each limit is the largest cost that is still executed.
/// </summary>
public sealed record CostOptions
{
    /// <summary>No limit at all: for operations that are known, such as those of a build.</summary>
    public static CostOptions None { get; } = new() { MaxFieldCost = double.PositiveInfinity, MaxTypeCost = double.PositiveInfinity };

    /// <summary>Calls of resolvers, weighed.</summary>
    public double MaxFieldCost { get; init; } = 1_000;

    /// <summary>Objects returned, weighed.</summary>
    public double MaxTypeCost { get; init; } = 1_000;

    /// <summary>How long a list is taken to be that has no <c>@listSize</c>.</summary>
    public int AssumedListSize { get; init; } = 10;
}
