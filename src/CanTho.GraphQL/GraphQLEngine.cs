using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL;

/// <summary>START HERE: parse → validate → execute.</summary>
public sealed class GraphQLEngine(Schema schema, EngineOptions options, ILogger<GraphQLEngine>? logger = null)
{
    public Schema Schema { get; } = schema;

    /// <summary>Answers one request; whatever is wrong with it is in the result.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public Task<ExecutionResult> Execute(GraphQLRequest request, IServiceProvider services, CancellationToken cancel) =>
        throw new NotImplementedException($"{options} {logger}");
}
