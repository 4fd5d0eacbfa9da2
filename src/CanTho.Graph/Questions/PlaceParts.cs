using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>A place stands for itself and its parts, the parts of these, and so on.</summary>
internal static class PlaceParts
{
    /// <summary>The entity, and of a place all its parts as of the day.</summary>
    public static HashSet<int> WithParts(this IGraph graph, int whole, PartialDate? asOf)
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
