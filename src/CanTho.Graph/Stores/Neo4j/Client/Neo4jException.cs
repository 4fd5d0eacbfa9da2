namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>Neo4j did not do what was asked. The message says what the operator, or who wrote the query, can do.</summary>
/// <param name="code">The server's own, such as <c>Neo.ClientError.Schema.ConstraintValidationFailed</c>; null when it was not the server that refused.</param>
public class Neo4jException(string message, string? code = null, Exception? cause = null) : Exception(message, cause)
{
    public string? Code { get; } = code;

    /// <summary>Whether the same may succeed a moment later, by the driver's rules.</summary>
    public bool IsRetriable { get; init; }
}
