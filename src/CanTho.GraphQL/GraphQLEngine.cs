using CanTho.GraphQL.Cost;
using CanTho.GraphQL.Diagnostics;
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
    private readonly DiagnosticOptions _diagnostics;
    private readonly ILogger _logger;
    private readonly RequestSubscriber _subscriber;

    /// <param name="schema">With its resolvers bound; fields without one read the property of their name.</param>
    public GraphQLEngine(Schema schema, EngineOptions options, ILogger<GraphQLEngine>? logger = null)
    {
        if (options.Diagnostics.Resolvers is { } traced)
        {
            TracedResolver.Wrap(schema, traced);
        }

        PropertyResolver.FillIn(schema);
        Schema = schema;
        _diagnostics = options.Diagnostics;
        _logger = logger ?? NullLogger<GraphQLEngine>.Instance;
        _preparation = new RequestPreparation(schema, options);
        _executor = new RequestExecutor(schema, options, _logger);
        _subscriber = new RequestSubscriber(schema, _executor, options, _logger);
    }

    public Schema Schema { get; }

    /// <summary>Answers one request; whatever is wrong with it is in the result.</summary>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<ExecutionResult> Execute(GraphQLRequest request, IServiceProvider services, CancellationToken cancel)
    {
        var watch = RequestWatch.Start(_diagnostics, request, _logger);

        try
        {
            var result = await Execute(request, watch, services, cancel);
            watch?.Ended(result, services);
            return result;
        }
        catch (Exception error) when (watch is not null)
        {
            watch.Ended(error, services);
            throw;
        }
    }

    /// <summary>Answers one request by a stream: a subscription's results, or the single result of a query or a mutation.</summary>
    /// <param name="cancel">Ends the whole subscription, the stream included.</param>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<SubscribeResult> Subscribe(GraphQLRequest request, IServiceProvider services, CancellationToken cancel)
    {
        var watch = RequestWatch.Start(_diagnostics, request, _logger);

        try
        {
            var answer = await Subscribe(request with { Streaming = true }, watch, services, cancel);

            if (answer is SubscribeResult.Refused { Result: var refusal })
            {
                watch?.Ended(refusal, services);
            }

            return answer;
        }
        catch (Exception error) when (watch is not null)
        {
            watch.Ended(error, services);
            throw;
        }
    }

    private async ValueTask<ExecutionResult> Execute(
        GraphQLRequest request, RequestWatch? watch, IServiceProvider services, CancellationToken cancel)
    {
        if (!_preparation.TryPrepare(request, watch, out var operation, out var errors))
        {
            return ExecutionResult.Refused(errors);
        }

        if (request.Cost is CostMode.Validate)
        {
            return ExecutionResult.Refused().WithCost(operation.Cost);
        }

        using var phase = watch?.Execution();
        return (await _executor.Execute(operation, initialValue: null, services, cancel)).WithCost(operation.Cost);
    }

    private async ValueTask<SubscribeResult> Subscribe(
        GraphQLRequest request, RequestWatch? watch, IServiceProvider services, CancellationToken cancel)
    {
        if (!_preparation.TryPrepare(request, watch, out var operation, out var errors))
        {
            return new SubscribeResult.Refused(ExecutionResult.Refused(errors));
        }

        return request.Cost is CostMode.Validate
            ? new SubscribeResult.Refused(ExecutionResult.Refused().WithCost(operation.Cost))
            : await _subscriber.Subscribe(operation, watch, services, cancel);
    }
}
