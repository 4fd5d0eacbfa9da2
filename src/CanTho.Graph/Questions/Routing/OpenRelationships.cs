using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>The relationships that routes may take: of the types asked for, not deprecated, and such as may hold on the day.</summary>
internal sealed class OpenRelationships(IGraph graph, Links asked)
{
    private readonly Period? _day = asked.AsOf is { } day ? Period.At(day) : null;

    public bool Contains(Hop hop) =>
        asked.Relations?.Contains(hop.Type) != false
        && graph.RankOf(hop.Relationship) != Rank.Deprecated
        && (_day is not { } day || graph.SpanOf(hop.Relationship).MayOverlap(day));
}
