namespace CanTho.Graph.Stores.Neo4j.Client.Values;

/// <param name="ElementId">Of this transaction only: the server may give it to another node later. Use our own ids.</param>
public sealed record CypherNode(string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, object?> Properties);
