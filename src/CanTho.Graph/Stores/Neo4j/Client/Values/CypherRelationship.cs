namespace CanTho.Graph.Stores.Neo4j.Client.Values;

/// <param name="Start">The element id of the node it runs from.</param>
/// <param name="End">The element id of the node it runs to.</param>
/// <inheritdoc cref="CypherNode"/>
public sealed record CypherRelationship(string ElementId, string Start, string End, string Type, IReadOnlyDictionary<string, object?> Properties);
