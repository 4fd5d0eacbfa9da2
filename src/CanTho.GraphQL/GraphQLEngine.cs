using CanTho.GraphQL.Execution;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CanTho.GraphQL;

/// <summary>START HERE: parse → validate → execute.</summary>
public sealed class GraphQLEngine
{
    private readonly RequestPreparation _preparation;
    private readonly RequestExecutor _executor;

    /// <param name="schema">With its resolvers bound; fields without one read the property of their name.</param>
    public GraphQLEngine(Schema schema, EngineOptions options, ILogger<GraphQLEngine>? logger = null)
    {
        PropertyResolver.FillIn(schema);
        Schema = schema;
        _preparation = new RequestPreparation(schema, options);
        _executor = new RequestExecutor(schema, options, logger ?? NullLogger<GraphQLEngine>.Instance);
    }

    public Schema Schema { get; }

    /// <summary>Answers one request; whatever is wrong with it is in the result.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<ExecutionResult> Execute(GraphQLRequest request, IServiceProvider services, CancellationToken cancel) =>
        _preparation.TryPrepare(request, out var operation, out var errors)
            ? await _executor.Execute(operation, services, cancel)
            : ExecutionResult.Refused(errors);
}
