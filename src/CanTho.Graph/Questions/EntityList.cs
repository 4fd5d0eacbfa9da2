using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>The entities of a kind, filtered, ordered, a page at a time.</summary>
public sealed record EntityList(EntityKind Kind, EntityFilter? Filter, EntityOrder Order, Page Page) : Question<Slice<Entity>>
{
    internal override Slice<Entity> Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
