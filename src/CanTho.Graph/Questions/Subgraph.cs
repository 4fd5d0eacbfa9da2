using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions;

/// <param name="Nodes">Those in the middle first, then the nearest, the best joined, by id.</param>
/// <param name="Relationships">All between the nodes, by id.</param>
/// <param name="Hidden">What stands next to a node but is not shown: by node, in their order, then by type.</param>
/// <param name="Complete">Whether everything within the hops asked for is shown.</param>
public sealed record Subgraph(
    IReadOnlyList<Entity> Nodes,
    IReadOnlyList<Relationship> Relationships,
    IReadOnlyList<HiddenNeighbours> Hidden,
    bool Complete);

/// <summary>Neighbours of a shown entity that are not shown themselves.</summary>
/// <param name="Count">How many entities are joined to it in this way.</param>
public sealed record HiddenNeighbours(Entity At, RelationType Type, int Count);
