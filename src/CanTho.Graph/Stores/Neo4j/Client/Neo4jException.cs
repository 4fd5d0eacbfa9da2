namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>Neo4j did not do what was asked. The message says what the operator, or who wrote the query, can do.</summary>
/// <param name="code">The server's own, such as <c>Neo.ClientError.Schema.ConstraintValidationFailed</c>; null when it was not the server that refused.</param>
public class Neo4jException(string message, string? code = null, Exception? cause = null) : Exception(message, cause)
{
    private static readonly string[] s_mistakes = ["Neo.ClientError.Statement.", "Neo.ClientError.Schema.", "Neo.ClientError.Procedure."];

    public string? Code { get; } = code;

    /// <summary>Whether the same may succeed a moment later, by the driver's rules.</summary>
    public bool IsRetriable { get; init; }

    /// <summary>
    /// Whether the statement was wrong, or broke a constraint: an error of whoever wrote it. Everything else is between the server and its operator.
    /// </summary>
    public bool IsOurMistake => Code is not null && s_mistakes.Any(category => Code.StartsWith(category, StringComparison.Ordinal));
}
