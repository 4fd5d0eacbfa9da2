namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>What leads where, after a change: each changed fact is taken off from where it led before and put to where it leads now.</summary>
internal static class AdjacencyChange
{
    public static Adjacency Apply(
        GraphSnapshot old,
        FactTable<EntityHead> entities,
        FactTable<RelationshipHead> relationships,
        FactTable<ClaimHead> claims,
        IReadOnlyList<NumberedChange> entityChanges,
        IReadOnlyList<NumberedChange> relationshipChanges,
        IReadOnlyList<NumberedChange> claimChanges) => new(
            Hops(old, relationships, relationshipChanges),
            Moved(
                old.Adjacency.ClaimsAbout, old.Claims, claims, claimChanges, Adjacency.About, (one, other) => ClaimFacts.Compare(claims, one, other)),
            Moved(old.Adjacency.ClaimsNaming, old.Claims, claims, claimChanges, Adjacency.Named),
            Moved(old.Adjacency.EntitiesCiting, old.Entities, entities, entityChanges, EntityFacts.Documents),
            Moved(old.Adjacency.RelationshipsCiting, old.RelationshipTable, relationships, relationshipChanges, Adjacency.Cited),
            Moved(old.Adjacency.ClaimsCiting, old.Claims, claims, claimChanges, Adjacency.Cited));

    private static Paged<Hop[]> Hops(GraphSnapshot old, FactTable<RelationshipHead> relationships, IReadOnlyList<NumberedChange> changes)
    {
        var hops = new GroupedChanges<Hop>(old.Adjacency.Hops, hop => hop.Relationship);

        foreach (var (number, row) in changes)
        {
            if (old.RelationshipTable.Holds(number))
            {
                var before = old.RelationshipTable.HeadOf(number);
                hops.Remove(before.From, number);
                hops.Remove(before.To, number);
            }

            if (row is not null)
            {
                var after = relationships.HeadOf(number);
                hops.Add(after.From, new(number, after.To, after.Type, Forward: true));

                if (after.To != after.From)
                {
                    hops.Add(after.To, new(number, after.From, after.Type, Forward: false));
                }
            }
        }

        return hops.Finish((kept, fresh) => RelationshipOrder.Merge(kept, fresh, relationships));
    }

    private static Paged<int[]> Moved<THead>(
        Paged<int[]> groups,
        FactTable<THead> old,
        FactTable<THead> now,
        IReadOnlyList<NumberedChange> changes,
        Action<FactTable<THead>, int, List<int>> keysOf,
        Comparison<int>? order = null)
        where THead : struct
    {
        var moved = new GroupedChanges<int>(groups, number => number);
        var keys = new List<int>();

        foreach (var (number, row) in changes)
        {
            if (old.Holds(number))
            {
                keysOf(old, number, keys);
                keys.ForEach(key => moved.Remove(key, number));
            }

            if (row is not null)
            {
                keysOf(now, number, keys);
                keys.ForEach(key => moved.Add(key, number));
            }
        }

        return moved.Finish((kept, fresh) => order is null ? [.. kept, .. fresh] : kept.Merged(fresh, Comparer<int>.Create(order)));
    }
}
