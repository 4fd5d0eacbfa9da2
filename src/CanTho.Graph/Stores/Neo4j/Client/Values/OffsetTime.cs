namespace CanTho.Graph.Stores.Neo4j.Client.Values;

/// <summary>Cypher's TIME: a time of day with its distance from UTC.</summary>
public readonly record struct OffsetTime(TimeOnly Time, TimeSpan Offset);
