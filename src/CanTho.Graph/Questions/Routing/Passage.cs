using System.Numerics;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>Which relationships a route may take, and which entities it may pass.</summary>
internal sealed class Passage(IGraph graph, Links asked, LinkEnds ends, HashSet<int> avoided)
{
    private readonly Period? _day = asked.AsOf is { } day ? Period.At(day) : null;

    public bool IsOpen(Hop hop) =>
        asked.Relations?.Contains(hop.Type) != false
        && graph.RankOf(hop.Relationship) != Rank.Deprecated
        && (_day is not { } day || graph.SpanOf(hop.Relationship).MayOverlap(day));

    /// <summary>A route leaves its start and reaches its end once: what can be either never stands between.</summary>
    public bool MayStandBetween(int entity) =>
        (asked.Through?.Contains(graph.KindOf(entity)) ?? graph.KindOf(entity) is not (EntityKind.Place or EntityKind.Document))
        && !ends.Starts.Contains(entity)
        && !ends.Ends.Contains(entity)
        && !avoided.Contains(entity);

    /// <summary>How much a hub it is: by all its relationships, whatever the filters.</summary>
    public int CostOf(int entity) => BitOperations.Log2((uint)graph.DegreeOf(entity));
}
