using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>A way on from the last entity of a beginning.</summary>
/// <param name="Cost">At least what the route costs from here on, this entity counted.</param>
/// <param name="Parallel">How many relationships lead there.</param>
internal readonly record struct Choice(int Entity, int Cost, int Parallel);

/// <summary>A route as far as it has been walked: a beginning before it, and one of the choices there.</summary>
/// <param name="Passed">What the entities between start and here cost.</param>
internal sealed record Beginning(Beginning? Before, Choice[] Choices, int Chosen, int Passed)
{
    public Choice Last => Choices[Chosen];

    public int Entities { get; } = (Before?.Entities ?? 0) + 1;

    /// <summary>The least that a route which begins so can cost.</summary>
    public int Bound => Passed + Last.Cost;

    public bool Passes(int entity) => Last.Entity == entity || Before?.Passes(entity) == true;

    public int[] Walked()
    {
        var entities = new int[Entities];

        for (var (at, beginning) = (Entities - 1, this); at >= 0; at--, beginning = beginning.Before!)
        {
            entities[at] = beginning.Last.Entity;
        }

        return entities;
    }

    public long Parallel => Last.Parallel * (Before?.Parallel ?? 1);
}

/// <summary>
/// By the bound, then by the ids walked. A beginning stands before all that go on from it, so routes leave the queue in the very order
/// in which they are ranked.
/// </summary>
internal sealed class BeginningOrder(ITopology topology) : IComparer<Beginning>
{
    public int Compare(Beginning? x, Beginning? y) => x!.Bound.CompareTo(y!.Bound) is var order and not 0 ? order : CompareWalked(x, y);

    // From the back, so that nothing is copied: most beginnings that meet here share what went before.
    private int CompareWalked(Beginning x, Beginning y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        if (x.Entities != y.Entities)
        {
            var order = x.Entities < y.Entities ? CompareWalked(x, y.Before!) : CompareWalked(x.Before!, y);
            return order != 0 ? order : x.Entities - y.Entities;
        }

        return x.Before is not null && CompareWalked(x.Before, y.Before!) is var before and not 0
            ? before
            : x.Last.Entity == y.Last.Entity ? 0 : topology.IdOf(x.Last.Entity).CompareTo(topology.IdOf(y.Last.Entity));
    }
}
