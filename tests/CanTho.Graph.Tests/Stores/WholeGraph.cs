using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>The graph itself as the answer: for tests of stores that hold it in memory.</summary>
internal sealed record WholeGraph : Question<IGraph>
{
    internal override IGraph Answer(IGraph graph, CancellationToken cancel) => graph;
}
