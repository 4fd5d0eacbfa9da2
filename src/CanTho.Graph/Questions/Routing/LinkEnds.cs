using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// Where routes may start and where they may end: the entity asked for, and of a place also its parts, the parts of these, and so on,
/// as of the day. What is a part of both places belongs to the one that is itself a part of the other; where neither is, to none.
/// </summary>
internal sealed record LinkEnds(HashSet<int> Starts, HashSet<int> Ends)
{
    public static LinkEnds Of(IGraph graph, int from, int to, PartialDate? asOf)
    {
        var (starts, ends) = (WithParts(graph, from, asOf), WithParts(graph, to, asOf));
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
        return new(starts, ends);
    }

    private static HashSet<int> WithParts(IGraph graph, int whole, PartialDate? asOf)
    {
        var found = new HashSet<int> { whole };
        var ahead = new Queue<int>();

        if (graph.KindOf(whole) == EntityKind.Place)
        {
            ahead.Enqueue(whole);
        }

        while (ahead.TryDequeue(out var place))
        {
            foreach (var hop in graph.HopsOf(place))
            {
                if (IsPart(graph, hop, asOf) && found.Add(hop.Other))
                {
                    ahead.Enqueue(hop.Other);
                }
            }
        }

        return found;
    }

    private static bool IsPart(IGraph graph, Hop hop, PartialDate? asOf) =>
        hop is { Type: RelationType.PartOf, Forward: false }
        && graph.KindOf(hop.Other) == EntityKind.Place
        && graph.RankOf(hop.Relationship) != Rank.Deprecated
        && (asOf is not { } day || graph.SpanOf(hop.Relationship).MayOverlap(Period.At(day)));
}
