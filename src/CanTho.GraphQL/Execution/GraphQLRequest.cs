namespace CanTho.GraphQL.Execution;

/// <summary>One request. Spec: https://spec.graphql.org/September2025/#sec-Executing-Requests</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations to run; null when it has only one.</param>
/// <param name="Variables">As read from JSON: string, bool, long, BigInteger, double, null, list or dictionary.</param>
public sealed record GraphQLRequest(
    string Query,
    string? OperationName = null,
    IReadOnlyDictionary<string, object?>? Variables = null)
{
    /// <summary>Refuses anything but queries, as HTTP GET must.</summary>
    public bool QueriesOnly { get; init; }
}
