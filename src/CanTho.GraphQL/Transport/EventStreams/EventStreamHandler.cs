using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CanTho.GraphQL.Transport;

/// <summary>The event streams of one endpoint.</summary>
/// <param name="stopping">Fires when the server stops: streams must not keep it.</param>
internal sealed class EventStreamHandler(GraphQLEngine engine, GraphQLHttpOptions options, CancellationToken stopping)
{
    private int _open;

    /// <summary>
    /// Streams the answer. A request that is refused is streamed too, as one result: a browser's <c>EventSource</c> tells nothing of a
    /// response that is no stream.
    /// </summary>
    /// <returns>What must not be streamed, and was not: the refusal of a mutation by GET.</returns>
    /// <exception cref="HttpProblem">There are as many streams as may be.</exception>
    public async Task<ExecutionResult?> Answer(HttpContext context, GraphQLRequest request)
    {
        try
        {
            return Interlocked.Increment(ref _open) <= options.MaxEventStreams
                ? await Stream(context, request)
                : throw new HttpProblem(
                    StatusCodes.Status503ServiceUnavailable,
                    $"This server streams to {options.MaxEventStreams} clients already; try again later.",
                    ErrorCodes.ServiceUnavailable);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task<ExecutionResult?> Stream(HttpContext context, GraphQLRequest request)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);

        try
        {
            var answer = await engine.Subscribe(request, context.RequestServices, ended.Token);

            if (answer is SubscribeResult.Refused { Result: var refusal } && Statuses.IsForbiddenMutation(refusal, request))
            {
                return refusal;
            }

            await new EventStreamWriter(context.Response, options).Write(Results(answer), ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Nobody is there to be told, or the connection's end tells the client to come again.
        }

        return null;
    }

    private static IAsyncEnumerable<ExecutionResult> Results(SubscribeResult answer) => answer switch
    {
        SubscribeResult.Streaming { Results: var results } => results,
        SubscribeResult.Refused { Result: var refusal } => new[] { refusal }.ToAsyncEnumerable(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
