using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>One thing that can be asked of the graph. Each has a file of its own, and (with Neo4j) a Cypher file of its name.</summary>
public abstract record Question<TAnswer>
{
    /// <summary>The answer from a graph in memory.</summary>
    /// <exception cref="UnknownEntityException">The question names an entity that is not there.</exception>
    internal abstract TAnswer Answer(IGraph graph, CancellationToken cancel);

    /// <summary>The same answer from a Neo4j server, through the Cypher file of the question's name.</summary>
    /// <inheritdoc cref="Answer(IGraph, CancellationToken)"/>
    internal abstract Task<TAnswer> Answer(ServerGraph server, CancellationToken cancel);
}

/// <summary>A question named an entity that the graph does not have.</summary>
public sealed class UnknownEntityException(Domain.EntityId id, string remedy)
    : Exception($"There is no entity \"{id}\". {remedy}")
{
    public Domain.EntityId Id { get; } = id;
}
