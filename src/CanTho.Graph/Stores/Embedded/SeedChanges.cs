namespace CanTho.Graph.Stores.Embedded;

/// <summary>What a seed changes in a graph that has been seeded and edited before.</summary>
internal static class SeedChanges
{
    public static ChangeSet Of(ChangeSet seed, IGraph graph, FactWriter writer)
    {
        var put = new ChangeSet(
            [.. seed.Entities.Where(entity => IsOurs(FactRows.Entities, entity.Id.Value))],
            [.. seed.Relationships.Where(fact => IsOurs(FactRows.Relationships, fact.Id))],
            [.. seed.Claims.Where(fact => IsOurs(FactRows.Claims, fact.Id))],
            [.. seed.Figures.Where(fact => IsOurs(FactRows.Figures, fact.Id))],
            []);

        var seeded = seed.Entities.Select(entity => entity.Id.Value)
            .Concat(seed.Relationships.Select(fact => fact.Id))
            .Concat(seed.Claims.Select(fact => fact.Id))
            .Concat(seed.Figures.Select(fact => fact.Id))
            .ToHashSet(StringComparer.Ordinal);

        return WithoutMentioned(put with { Removed = [.. FactRows.All.SelectMany(writer.Seeded).Where(id => !seeded.Contains(id))] }, graph);

        bool IsOurs(FactRows rows, string id) => writer.OriginOf(rows, id) is null or Origin.Seed;
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
