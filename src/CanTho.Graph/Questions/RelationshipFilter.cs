using CanTho.Graph.Domain;

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
    bool IncludeDeprecated = true);

public enum Direction
{
    Out,
    In,
    Both,
}
