namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>What leads to and from each entity, by its number: hops, and the numbers of facts that mention it.</summary>
/// <param name="Hops">Many in the order of <see cref="RelationshipOrder"/>, few in no order.</param>
/// <param name="ClaimsAbout">In the order of property name, then id. All others: in no order.</param>
/// <param name="EntitiesCiting">By the document's number, as the next two.</param>
internal sealed record Adjacency(
    Paged<Hop[]> Hops,
    Paged<int[]> ClaimsAbout,
    Paged<int[]> ClaimsNaming,
    Paged<int[]> EntitiesCiting,
    Paged<int[]> RelationshipsCiting,
    Paged<int[]> ClaimsCiting)
{
    public static Adjacency Empty { get; } = new(
        Paged<Hop[]>.Empty, Paged<int[]>.Empty, Paged<int[]>.Empty, Paged<int[]>.Empty, Paged<int[]>.Empty, Paged<int[]>.Empty);

    /// <summary>From whole tables, after loading.</summary>
    public static Adjacency Of(FactTable<EntityHead> entities, FactTable<RelationshipHead> relationships, FactTable<ClaimHead> claims)
    {
        var keys = entities.Bound;
        var hops = Empty.Hops;
        var (about, naming, entitiesCiting, relationshipsCiting, claimsCiting) =
            (Empty.ClaimsAbout, Empty.ClaimsNaming, Empty.EntitiesCiting, Empty.RelationshipsCiting, Empty.ClaimsCiting);

        Parallel.Invoke(
            () => hops = HopsOf(keys, relationships),
            () => relationshipsCiting = Grouped(keys, relationships, Cited),
            () => entitiesCiting = Grouped(keys, entities, EntityFacts.Documents),
            () => about = Grouped(keys, claims, About, (one, other) => ClaimFacts.Compare(claims, one, other)),
            () => naming = Grouped(keys, claims, Named),
            () => claimsCiting = Grouped(keys, claims, Cited));

        return new(hops, about, naming, entitiesCiting, relationshipsCiting, claimsCiting);
    }

    /// <summary>Documents that the relationship or claim cites, each once.</summary>
    public static void Cited<THead>(FactTable<THead> facts, int number, List<int> into)
        where THead : struct
    {
        into.Clear();
        CitationBytes.Documents(facts.TextOf(number, 2), into);
    }

    public static void About(FactTable<ClaimHead> claims, int claim, List<int> into)
    {
        into.Clear();
        into.Add(claims.HeadOf(claim).About);
    }

    public static void Named(FactTable<ClaimHead> claims, int claim, List<int> into)
    {
        into.Clear();

        if (claims.HeadOf(claim).Named is var named and >= 0)
        {
            into.Add(named);
        }
    }

    private static Paged<Hop[]> HopsOf(int keys, FactTable<RelationshipHead> relationships)
    {
        var hops = new GroupedArrays<Hop>(keys);

        foreach (var number in relationships.Numbers)
        {
            var head = relationships.HeadOf(number);
            hops.Count(head.From);

            if (head.To != head.From)
            {
                hops.Count(head.To);
            }
        }

        foreach (var number in relationships.Numbers)
        {
            var head = relationships.HeadOf(number);
            hops.Add(head.From, new(number, head.To, head.Type, Forward: true));

            if (head.To != head.From)
            {
                hops.Add(head.To, new(number, head.From, head.Type, Forward: false));
            }
        }

        return hops.Finish(group =>
        {
            if (RelationshipOrder.Keeps(group.Length))
            {
                RelationshipOrder.Sort(group, relationships);
            }
        });
    }

    private static Paged<int[]> Grouped<THead>(
        int keys, FactTable<THead> facts, Action<FactTable<THead>, int, List<int>> keysOf, Comparison<int>? order = null)
        where THead : struct
    {
        var groups = new GroupedArrays<int>(keys);
        var of = new List<int>();

        foreach (var number in facts.Numbers)
        {
            keysOf(facts, number, of);
            of.ForEach(groups.Count);
        }

        foreach (var number in facts.Numbers)
        {
            keysOf(facts, number, of);
            of.ForEach(key => groups.Add(key, number));
        }

        return groups.Finish(order is null ? null : group => Array.Sort(group, order));
    }
}
