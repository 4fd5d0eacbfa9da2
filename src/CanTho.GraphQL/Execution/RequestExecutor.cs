using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Executes a prepared operation within its time. Spec: https://spec.graphql.org/September2025/#sec-Executing-Requests
/// </summary>
internal sealed class RequestExecutor(Schema schema, EngineOptions options, ILogger logger)
{
    /// <summary>Spec: ExecuteRequest, of what is prepared.</summary>
    /// <param name="initialValue">The source object of the root fields: a subscription's event, else null.</param>
    public ValueTask<ExecutionResult> Execute(
        PreparedOperation operation, object? initialValue, IServiceProvider services, CancellationToken cancel)
    {
        var time = new RequestTime(options.Timeout, cancel);
        var scheduler = new RequestScheduler();
        var errors = new FieldErrors(options, logger, time);
        var resources = new RequestResources(scheduler, services, options.MaxDepth, time);
        var execution = new OperationExecution(schema, operation.Variables, errors, resources);

        var data = scheduler.Run(() => execution.Execute(operation.Type, operation.Plan, initialValue));

        if (data is Pending pending)
        {
            return Await(pending, time, errors, cancel);
        }

        time.Dispose();
        return new(Result(data, errors, cancel));
    }

    private async ValueTask<ExecutionResult> Await(Pending pending, RequestTime time, FieldErrors errors, CancellationToken cancel)
    {
        using (time)
        {
            var running = pending.Value.AsTask();

            if (!running.IsCompleted && !await Ends(running, time.Token))
            {
                errors.Cut = true;
                return Result(data: null, errors, cancel);
            }

            return Result(await running, errors, cancel);
        }
    }

    /// <exception cref="OperationCanceledException">Something is missing because the client has gone.</exception>
    private ExecutionResult Result(object? data, FieldErrors errors, CancellationToken cancel)
    {
        if (!errors.Cut)
        {
            return ExecutionResult.Of(data as ResultObject, errors.InOrder());
        }

        cancel.ThrowIfCancellationRequested();
        return TimedOut(executed: true);
    }

    /// <summary>
    /// Whether the execution ends: in time, or soon after it was cancelled. Resolvers that heed the cancellation are waited for, because
    /// the services they use are disposed of after the response; one that does not heed it is left to itself.
    /// </summary>
    private async Task<bool> Ends(Task running, CancellationToken cancelled)
    {
        await running.WaitAsync(cancelled).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await running.WaitAsync(options.Grace, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        if (!running.IsCompleted)
        {
            logger.LogError(
                "A resolver went on for {Grace} after its request was cancelled and was given up. It must heed its CancellationToken.",
                options.Grace);
        }

        return running.IsCompleted;
    }

    public ExecutionResult TimedOut(bool executed = false)
    {
        var error = new GraphQLError(
            $"The request took longer than {options.Timeout.TotalSeconds:0.###} s and was stopped; ask for less at once.")
        {
            Code = ErrorCodes.Timeout,
        };

        return executed ? ExecutionResult.Of(data: null, [error]) : ExecutionResult.Refused(error);
    }
}
