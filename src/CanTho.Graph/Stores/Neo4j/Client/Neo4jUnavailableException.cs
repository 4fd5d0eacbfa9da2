namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>Nobody, or nobody able to, answered: not there, gone in the middle, or busy with others until the retries were used up.</summary>
public sealed class Neo4jUnavailableException(string message, string? code = null, Exception? cause = null) : Neo4jException(message, code, cause);
