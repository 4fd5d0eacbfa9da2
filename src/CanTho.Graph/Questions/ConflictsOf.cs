using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>Where the sources contradict each other about entities: for each all its conflicts, by id.</summary>
public sealed record ConflictsOf(IReadOnlyList<EntityId> Of) : Question<IReadOnlyList<IReadOnlyList<Conflict>>>
{
    internal override IReadOnlyList<IReadOnlyList<Conflict>> Answer(IGraph graph, CancellationToken cancel) =>
        [.. graph.NumbersOf(Of).Select(entity => OpenConflicts.About(graph, entity))];
}
