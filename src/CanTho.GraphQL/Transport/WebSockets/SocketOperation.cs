using CanTho.GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Transport;

/// <summary>One operation of a socket, from its <c>subscribe</c> until it is over for both sides.</summary>
/// <param name="ended">Fires when the socket has: whatever is still being sent may then be dropped.</param>
internal sealed class SocketOperation(
    string id, SocketOperations all, SocketWriter writer, ILogger logger, CancellationToken ended) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    public string Id => id;

    /// <summary>Nobody wants its results any more.</summary>
    public Task Stop() => _stop.CancelAsync();

    /// <summary>Throws nothing: what goes wrong is the client's to know, or the log's.</summary>
    public async Task Run(GraphQLEngine engine, GraphQLRequest request, IServiceProvider services)
    {
        try
        {
            await Answer(engine, request, services);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Whoever stopped it does not wait for an answer.
        }
        catch (Exception error) when (SocketReader.MeansGone(error))
        {
            // The reader notices too, and ends what else is running.
        }
    }

    public void Dispose() => _stop.Dispose();

    private async Task Answer(GraphQLEngine engine, GraphQLRequest request, IServiceProvider services)
    {
        try
        {
            switch (await engine.Subscribe(request, services, _stop.Token))
            {
                case SubscribeResult.Refused { Result: var refusal }:
                    await End(refusal.Errors);
                    break;

                case SubscribeResult.Streaming { Results: var results }:
                    await Send(results);
                    break;
            }
        }
        catch (Exception error) when (!_stop.IsCancellationRequested && !SocketReader.MeansGone(error))
        {
            logger.LogError(error, "A GraphQL operation over a WebSocket failed outside its resolvers.");
            await End([new GraphQLError("Internal error") { Code = ErrorCodes.InternalServerError }]);
        }
    }

    private async Task Send(IAsyncEnumerable<ExecutionResult> results)
    {
        await foreach (var result in results.WithCancellation(_stop.Token))
        {
            if (!result.Executed)
            {
                await End(result.Errors);
                return;
            }

            await writer.Send(ServerMessages.Next(id, result), IsWanted, ended);
        }

        await End(errors: null);
    }

    /// <summary>Ends it for the client too; not where the client has ended it, for by then the id may be another operation's.</summary>
    /// <param name="errors">Null when it is complete.</param>
    private async Task End(IReadOnlyList<GraphQLError>? errors)
    {
        if (all.Release(this))
        {
            await writer.Send(errors is null ? ServerMessages.Complete(id) : ServerMessages.Error(id, errors), static () => true, ended);
        }
    }

    private bool IsWanted() => !_stop.IsCancellationRequested;
}
