using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>How two entities are linked: the best routes between them, and the partners on all of them.</summary>
/// <param name="MaxHops">How many relationships a route may have, 1 to 6.</param>
/// <param name="First">How many routes to return, at most 100. Partners are counted over all that were found.</param>
/// <param name="Through">The kinds that may stand in between; all but places and documents when null.</param>
/// <param name="Relations">Only relationships of these types; all when null.</param>
/// <param name="Avoid">Entities that no route may touch.</param>
/// <param name="AsOf">Only relationships that may hold on this date.</param>
public sealed record Links(
    EntityId From,
    EntityId To,
    int MaxHops = 4,
    int First = 10,
    IReadOnlyList<EntityKind>? Through = null,
    IReadOnlyList<RelationType>? Relations = null,
    IReadOnlyList<EntityId>? Avoid = null,
    PartialDate? AsOf = null) : Question<LinksAnswer>
{
    internal override LinksAnswer Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
