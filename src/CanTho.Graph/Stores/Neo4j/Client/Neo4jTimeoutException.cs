namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>The time limit, ours or the server's, ended a query. It runs no more.</summary>
public sealed class Neo4jTimeoutException(string message, string? code = null, Exception? cause = null) : Neo4jException(message, code, cause);
