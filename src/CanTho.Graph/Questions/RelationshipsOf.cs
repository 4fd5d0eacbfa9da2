using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>How entities are joined to others: for each a page of its relationships, the best rank first, then the latest.</summary>
public sealed record RelationshipsOf(IReadOnlyList<EntityId> Of, RelationshipFilter Filter, Page Page)
    : Question<IReadOnlyList<Slice<Relationship>>>
{
    internal override IReadOnlyList<Slice<Relationship>> Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
