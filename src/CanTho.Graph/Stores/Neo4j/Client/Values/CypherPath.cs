namespace CanTho.Graph.Stores.Neo4j.Client.Values;

/// <param name="Nodes">One more than relationships, in the order of walking.</param>
/// <param name="Relationships">Whether one was walked forward, its ends tell.</param>
public sealed record CypherPath(IReadOnlyList<CypherNode> Nodes, IReadOnlyList<CypherRelationship> Relationships);
