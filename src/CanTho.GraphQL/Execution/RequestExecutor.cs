using CanTho.GraphQL.Language;
using CanTho.GraphQL.TypeSystem;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Execution;

/// <summary>
/// Executes one operation of a valid document within its time. Spec: https://spec.graphql.org/September2025/#sec-Executing-Requests
/// </summary>
internal sealed class RequestExecutor(Schema schema, EngineOptions options, ILogger logger)
{
    /// <summary>Spec: ExecuteRequest.</summary>
    public async Task<ExecutionResult> Execute(
        PreparedDocument document, GraphQLRequest request, IServiceProvider services, CancellationToken cancel)
    {
        OperationDefinitionNode operation;

        try
        {
            operation = document.GetOperation(request.OperationName);
            Allow(operation, request);
        }
        catch (GraphQLException refusal)
        {
            return ExecutionResult.Refused(refusal.Error);
        }

        var variables = VariableCoercion.CoerceVariableValues(
            schema, operation, request.Variables ?? ArgumentCoercion.NoVariables, options.Validation.Suggestions, out var problems);

        return problems.Count > 0
            ? ExecutionResult.Refused(problems)
            : await ExecuteInTime(operation.Operation, document.Plan(operation, variables), variables, services, cancel);
    }

    private static void Allow(OperationDefinitionNode operation, GraphQLRequest request)
    {
        if (request.QueriesOnly && operation.Operation is not OperationType.Query)
        {
            throw Refusal(ErrorCodes.OperationNotAllowed, "Only queries may be sent this way; send mutations by POST.", operation);
        }

        if (operation.Operation is OperationType.Subscription)
        {
            throw Refusal(
                ErrorCodes.OperationNotAllowed,
                "Subscriptions are not answered by a single response; this server has no way yet to stream one.",
                operation);
        }
    }

    private async Task<ExecutionResult> ExecuteInTime(
        OperationType operation,
        SelectionPlan plan,
        IReadOnlyDictionary<string, object?> variables,
        IServiceProvider services,
        CancellationToken cancel)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(options.Timeout);

        var scheduler = new RequestScheduler();
        var errors = new FieldErrors(options, logger, time.Token);
        var resources = new RequestResources(scheduler, services, options.MaxDepth, time.Token);
        var execution = new OperationExecution(schema, variables, errors, resources);

        var running = scheduler.Run(() => execution.Execute(operation, plan)).AsTask();

        if ((running.IsCompleted || await Ends(running, time.Token)) && await running is var data && !errors.Cut)
        {
            return ExecutionResult.Of(data, errors.InOrder());
        }

        cancel.ThrowIfCancellationRequested();
        return ExecutionResult.Of(data: null, [TimedOut()]);
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

    private GraphQLError TimedOut() =>
        new($"The request took longer than {options.Timeout.TotalSeconds:0.###} s and was stopped; ask for less at once.")
        {
            Code = ErrorCodes.Timeout,
        };

    private static GraphQLException Refusal(string code, string message, OperationDefinitionNode operation) =>
        new(new GraphQLError(message, operation) { Code = code });
}
