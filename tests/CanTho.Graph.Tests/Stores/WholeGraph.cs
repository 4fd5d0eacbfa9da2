using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Tests.Stores;

/// <summary>The graph itself as the answer: for tests of stores that hold it in memory.</summary>
internal sealed record WholeGraph : Question<IGraph>
{
    internal override IGraph Answer(IGraph graph, CancellationToken cancel) => graph;

    internal override Task<IGraph> Answer(ServerGraph server, CancellationToken cancel) =>
        throw new InvalidOperationException("A server does not hand out its graph.");
}
