using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>Which relationships of an entity are wanted: those that meet every condition given.</summary>
/// <param name="AsOf">It may hold on this date.</param>
/// <param name="OtherKinds">The entity at the far end is of one of these kinds.</param>
/// <param name="Direction">Seen from the entity.</param>
public sealed record RelationshipFilter(
    IReadOnlyList<RelationType>? Types = null,
    PartialDate? AsOf = null,
    IReadOnlyList<EntityKind>? OtherKinds = null,
    Direction Direction = Direction.Both,
    bool IncludeDeprecated = true)
{
    internal bool Takes(IGraph graph, Hop hop) =>
        Types?.Contains(hop.Type) != false
        && OtherKinds?.Contains(graph.KindOf(hop.Other)) != false
        && (IncludeDeprecated || graph.RankOf(hop.Relationship) != Rank.Deprecated)
        && (AsOf is not { } day || graph.SpanOf(hop.Relationship).MayOverlap(Period.At(day)))
        && (Direction == Direction.Both || (Direction == Direction.Out) == hop.Forward);
}

public enum Direction
{
    Out,
    In,
    Both,
}
