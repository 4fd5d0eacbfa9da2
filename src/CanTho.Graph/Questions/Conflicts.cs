using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What the sources contradict each other on, by id: the queue of those who keep the data.</summary>
/// <param name="About">Only about this entity; for figures also as the partner. All when null.</param>
public sealed record Conflicts(EntityId? About, Page Page) : Question<Slice<Conflict>>
{
    internal override Slice<Conflict> Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
