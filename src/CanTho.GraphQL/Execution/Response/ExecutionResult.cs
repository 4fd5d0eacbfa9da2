namespace CanTho.GraphQL.Execution;

/// <summary>The response. Spec: https://spec.graphql.org/September2025/#sec-Response-Format</summary>
public sealed class ExecutionResult
{
    private ExecutionResult(bool executed, IReadOnlyDictionary<string, object?>? data, IReadOnlyList<GraphQLError> errors)
    {
        Executed = executed;
        Data = data;
        Errors = errors;
    }

    /// <summary>False for a request error: the response then has no <c>data</c> at all.</summary>
    public bool Executed { get; }

    /// <summary>Keys in the order selected; null when an error reached the root.</summary>
    public IReadOnlyDictionary<string, object?>? Data { get; }

    /// <summary>Empty when all went well.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>What the server adds to the response; null for nothing. Values as of a response: string, bool, number, list, dictionary.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; private init; }

    /// <summary>The same, and what it costs.</summary>
    internal ExecutionResult WithCost(IReadOnlyDictionary<string, object?>? cost) => cost is null
        ? this
        : new(Executed, Data, Errors) { Extensions = new Dictionary<string, object?> { ["operationCost"] = cost } };

    /// <summary>The request could not be executed at all.</summary>
    public static ExecutionResult Refused(params IReadOnlyList<GraphQLError> errors) => new(executed: false, data: null, errors);

    internal static ExecutionResult Of(IReadOnlyDictionary<string, object?>? data, IReadOnlyList<GraphQLError> errors) =>
        new(executed: true, data, errors);
}
