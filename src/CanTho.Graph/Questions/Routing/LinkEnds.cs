using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// Where routes may start and where they may end: the entity asked for, and of a place also its parts, the parts of these, and so on,
/// as of the day. What is a part of both places belongs to the one that is itself a part of the other; where neither is, to none.
/// </summary>
internal sealed record LinkEnds(HashSet<int> Starts, HashSet<int> Ends)
{
    public static LinkEnds Of(IGraph graph, int from, int to, HashSet<int> avoided, PartialDate? asOf) =>
        Of(from, graph.WithParts(from, asOf), to, graph.WithParts(to, asOf), avoided);

    /// <param name="starts">With <paramref name="from"/>; used up.</param>
    /// <param name="ends">With <paramref name="to"/>; used up.</param>
    public static LinkEnds Of(int from, HashSet<int> starts, int to, HashSet<int> ends, HashSet<int> avoided)
    {
        var shared = starts.Intersect(ends).ToHashSet();
        var (fromIsPart, toIsPart) = (ends.Contains(from), starts.Contains(to));

        if (!fromIsPart || toIsPart)
        {
            starts.ExceptWith(shared);
        }

        if (!toIsPart || fromIsPart)
        {
            ends.ExceptWith(shared);
        }

        // Two places that are parts of each other keep at least themselves.
        starts.Add(from);
        ends.Add(to);
        starts.ExceptWith(avoided);
        ends.ExceptWith(avoided);
        return new(starts, ends);
    }
}
