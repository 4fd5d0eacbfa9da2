using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What lies around some entities, as a sub-graph that fits a canvas: the nearest first, then the best joined, then by id.</summary>
/// <param name="Of">The entities in the middle, at most 50.</param>
/// <param name="Hops">How far to go, 1 to 3.</param>
/// <param name="Limit">How many entities at most, those in the middle counted, at most 1000.</param>
/// <param name="Kinds">Only neighbours of these kinds; all when null.</param>
/// <param name="Relations">Only relationships of these types; all when null.</param>
/// <param name="AsOf">Only relationships that may hold on this date.</param>
public sealed record Neighbourhood(
    IReadOnlyList<EntityId> Of,
    int Hops = 1,
    int Limit = 100,
    IReadOnlyList<EntityKind>? Kinds = null,
    IReadOnlyList<RelationType>? Relations = null,
    PartialDate? AsOf = null) : Question<Subgraph>
{
    internal override Subgraph Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
