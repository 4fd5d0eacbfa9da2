using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What the sources contradict each other on, by id: the queue of those who keep the data.</summary>
/// <param name="About">Only about this entity; for figures also as the partner. All when null.</param>
public sealed record Conflicts(EntityId? About, Page Page) : Question<Slice<Conflict>>
{
    private static readonly Ordering<Conflict> s_order = new("conflicts", new Key<Conflict>(conflict => conflict.Id));

    internal override Slice<Conflict> Answer(IGraph graph, CancellationToken cancel) =>
        s_order.Page(About is { } about ? OpenConflicts.About(graph, graph.NumberOf(about)) : OpenConflicts.All(graph), Page);
}
