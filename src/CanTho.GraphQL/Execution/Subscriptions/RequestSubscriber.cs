using System.Runtime.CompilerServices;
using CanTho.GraphQL.Diagnostics;
using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Answers a prepared operation with a stream of results. Spec: https://spec.graphql.org/September2025/#sec-Subscription
/// </summary>
internal sealed class RequestSubscriber(Schema schema, RequestExecutor executor, EngineOptions options, ILogger logger)
{
    /// <summary>Spec: Subscribe; of a query or a mutation, the stream is of its one result.</summary>
    /// <param name="services">Where scopes come from: one for the source and one for each event, or one for the single result.</param>
    /// <param name="watch">Ends with the single result, or when the source is open; each event is an execution of its own.</param>
    public async ValueTask<SubscribeResult> Subscribe(
        PreparedOperation operation, RequestWatch? watch, IServiceProvider services, CancellationToken cancel)
    {
        if (operation.Type is not OperationType.Subscription)
        {
            return new SubscribeResult.Streaming(ExecuteOnce(operation, watch, services, cancel));
        }

        var (source, problem) = await CreateSourceEventStream(operation, services, cancel);

        if (source is null)
        {
            return new SubscribeResult.Refused(problem!);
        }

        watch?.Ended(ExecutionResult.Of(data: null, []), services);
        return new SubscribeResult.Streaming(MapSourceToResponseEvent(source, operation, watch, services, cancel));
    }

    /// <summary>Spec: CreateSourceEventStream.</summary>
    private async ValueTask<(SourceStream? Source, ExecutionResult? Problem)> CreateSourceEventStream(
        PreparedOperation operation, IServiceProvider services, CancellationToken cancel)
    {
        var source = new SourceStream(services, options, logger, cancel);
        var place = OperationExecution.SubscribedField(operation.Plan);
        ExecutionResult problem;

        try
        {
            var scheduler = new RequestScheduler();
            var resources = new RequestResources(scheduler, source.Services, options.MaxDepth, source.Time);
            var execution = new OperationExecution(schema, operation.Variables, new FieldErrors(options, logger, source.Time), resources);

            if (await source.Start(() => scheduler.Run(() => execution.ResolveFieldEventStream(place)), cancel))
            {
                return (source, null);
            }

            problem = executor.TimedOut();
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            problem = Problem(error, place);
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }

        await source.DisposeAsync();
        return (null, problem);
    }

    /// <summary>Spec: MapSourceToResponseEvent.</summary>
    private async IAsyncEnumerable<ExecutionResult> MapSourceToResponseEvent(
        SourceStream source,
        PreparedOperation operation,
        RequestWatch? watch,
        IServiceProvider services,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        using var counted = Counted.By(Telemetry.Subscriptions);
        await using var unsubscribing = source;
        await using var telling = cancel.Register(source.Cancel);
        ExecutionResult? problem = null;

        while (await Moves())
        {
            yield return await ExecuteSubscriptionEvent(operation, source.Current, watch, services, cancel);
        }

        if (problem is not null)
        {
            yield return problem;
        }

        async ValueTask<bool> Moves()
        {
            try
            {
                return await source.MoveNext();
            }
            catch (Exception error) when (!source.Lifetime.IsCancellationRequested)
            {
                problem = Problem(error, OperationExecution.SubscribedField(operation.Plan));
                return false;
            }
        }
    }

    /// <summary>Spec: ExecuteSubscriptionEvent. Each event has its own time, loads and services, as a request has.</summary>
    private async ValueTask<ExecutionResult> ExecuteSubscriptionEvent(
        PreparedOperation operation, object? initialValue, RequestWatch? watch, IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        using var phase = watch?.Execution();
        return (await executor.Execute(operation, initialValue, scope.ServiceProvider, cancel)).WithCost(operation.Cost);
    }

    private async IAsyncEnumerable<ExecutionResult> ExecuteOnce(
        PreparedOperation operation, RequestWatch? watch, IServiceProvider services, [EnumeratorCancellation] CancellationToken cancel)
    {
        yield return await Watched();

        async ValueTask<ExecutionResult> Watched()
        {
            try
            {
                var result = await ExecuteSubscriptionEvent(operation, initialValue: null, watch, services, cancel);
                watch?.Ended(result, services);
                return result;
            }
            catch (Exception error) when (watch is not null)
            {
                watch.Ended(error, services);
                throw;
            }
        }
    }

    private ExecutionResult Problem(Exception error, FieldPlace place)
    {
        var errors = new FieldErrors(options, logger, new RequestTime(Timeout.InfiniteTimeSpan, CancellationToken.None));
        errors.Add(error, place);
        return ExecutionResult.Refused(errors.InOrder());
    }
}
