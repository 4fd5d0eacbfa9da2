namespace CanTho.Graph.Stores.Embedded;

/// <summary>What a seed changes in a graph that has been seeded and edited before.</summary>
internal static class SeedChanges
{
    public static ChangeSet Of(ChangeSet seed, IGraph graph, FactWriter writer)
    {
        var seeded = seed.PutIds.ToHashSet(StringComparer.Ordinal);
        var gone = FactRows.All.SelectMany(writer.Seeded).Where(id => !seeded.Contains(id));

        return WithoutMentioned(seed.Putting(IsOurs) with { Removed = [.. gone] }, graph);

        bool IsOurs(string id) => writer.OriginOf(FactRows.Holding(id), id) is null or Origin.Seed;
    }

    // An entity that stays because others mention it may itself cite another that is to go: until none is mentioned.
    private static ChangeSet WithoutMentioned(ChangeSet changes, IGraph graph)
    {
        while (StillMentioned.OfRemoved(graph, changes).Select(mentions => mentions.Entity.Value).ToHashSet() is { Count: > 0 } mentioned)
        {
            changes = changes with { Removed = [.. changes.Removed.Where(id => !mentioned.Contains(id))] };
        }

        return changes;
    }
}
