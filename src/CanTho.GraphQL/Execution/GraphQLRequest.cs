using CanTho.GraphQL.Cost;

namespace CanTho.GraphQL.Execution;

/// <summary>One request. Spec: https://spec.graphql.org/September2025/#sec-Executing-Requests</summary>
/// <param name="Query">The document; null where <see cref="DocumentId"/> or the extensions name one that the server has.</param>
/// <param name="OperationName">Which of its operations to run; null when it has only one.</param>
/// <param name="Variables">As read from JSON: string, bool, long, BigInteger, double, null, list or dictionary.</param>
public sealed record GraphQLRequest(
    string? Query,
    string? OperationName = null,
    IReadOnlyDictionary<string, object?>? Variables = null)
{
    /// <summary>
    /// The id of a persisted document. Spec: https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-Persisted-Documents
    /// </summary>
    public string? DocumentId { get; init; }

    /// <summary>What the client adds to the protocol; <c>persistedQuery</c> is understood. Read from JSON like the variables.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>Refuses mutations, as HTTP GET must.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether the response says what the operation costs, and whether that is all it is to say.</summary>
    public CostMode Cost { get; init; }

    /// <summary>Whether the answer may be a stream; if not, subscriptions are refused.</summary>
    internal bool Streaming { get; init; }
}
