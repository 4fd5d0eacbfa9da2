namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// The order in which an entity's relationships are shown (<see cref="Questions.RelationshipsOf"/>), told from their heads: the best rank, the latest,
/// the type, the id. The hops of an entity that has many stand in it from the start, and a change puts its own among them, so that a page of a hub costs the
/// page, the first one too. The others are put in order when they are asked for, some microseconds: to have all in order would make a start a tenth longer.
/// </summary>
internal static class RelationshipOrder
{
    private const int Few = 64;
    private const int DateBits = 23;
    private const ulong NoDate = (1 << DateBits) - 1;

    /// <summary>Whether so many stand in order.</summary>
    public static bool Keeps(int hops) => hops > Few;

    /// <summary>In order, from what stands in memory.</summary>
    public static ReadOnlyMemory<Hop> InOrder(Hop[] hops, FactTable<RelationshipHead> relationships)
    {
        if (Keeps(hops.Length))
            return hops;

        Hop[] few = [.. hops];
        Sort(few, relationships);
        return few;
    }

    /// <param name="kept">As they stood in memory.</param>
    public static Hop[] Merge(Hop[] kept, List<Hop> fresh, FactTable<RelationshipHead> relationships)
    {
        if (Keeps(kept.Length))
            return kept.Merged(fresh, Comparer<Hop>.Create((one, other) => Compare(one, other, relationships)));

        Hop[] all = [.. kept, .. fresh];

        if (Keeps(all.Length))
        {
            Sort(all, relationships);
        }

        return all;
    }

    public static void Sort(Hop[] hops, FactTable<RelationshipHead> relationships)
    {
        var keys = Array.ConvertAll(hops, hop => KeyOf(relationships.HeadOf(hop.Relationship)));
        Array.Sort(keys, hops);

        for (var (from, to) = (0, 0); from < hops.Length; from = to)
        {
            while (to < hops.Length && keys[to] == keys[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                hops.AsSpan(from, to - from).Sort((one, other) => relationships.CompareIds(one.Relationship, other.Relationship));
            }
        }
    }

    private static int Compare(Hop one, Hop other, FactTable<RelationshipHead> relationships) =>
        KeyOf(relationships.HeadOf(one.Relationship)).CompareTo(KeyOf(relationships.HeadOf(other.Relationship))) is var order and not 0
            ? order
            : relationships.CompareIds(one.Relationship, other.Relationship);

    // All but the id, in one number: what comes first is less.
    private static ulong KeyOf(in RelationshipHead head) =>
        ((ulong)head.Rank << ((2 * DateBits) + 8))
        | (Latest(head.Since, head.Until) << (DateBits + 8))
        | (Latest(head.Until, head.Since) << 8)
        | (byte)head.Type;

    // The other way round, the last day that it may mean: what has no date stands behind all days.
    private static ulong Latest(int date, int orElse) => PackedDate.Date(date != 0 ? date : orElse) is { } known
        ? NoDate - (ulong)PackedDate.Of(known.Latest)
        : NoDate;
}
