using CanTho.GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Transport;

/// <summary>The operations of one socket, by their ids.</summary>
internal sealed class SocketOperations(
    GraphQLEngine engine, IServiceProvider services, SocketWriter writer, GraphQLWebSocketOptions options, ILogger logger)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SocketOperation> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<SocketOperation, Task> _running = []; // some of them completed by the client, and not yet ended

    /// <summary>Starts an operation, or tells the client that it cannot be.</summary>
    /// <exception cref="SocketProblem">An operation of that id is running.</exception>
    public async Task Start(ClientMessage.Subscribe message, CancellationToken ended)
    {
        lock (_gate)
        {
            if (_byId.ContainsKey(message.Id))
            {
                throw new SocketProblem(Closure.SubscriberExists(message.Id));
            }

            if (_running.Count < options.MaxOperations)
            {
                var operation = new SocketOperation(message.Id, this, writer, logger, ended);
                _byId.Add(message.Id, operation);
                _running.Add(operation, Run(operation, message.Request));
                return;
            }
        }

        var error = new GraphQLError($"There are {options.MaxOperations} operations running on this socket; complete one first.")
        {
            Code = ErrorCodes.ServiceUnavailable,
        };

        await writer.Send(ServerMessages.Error(message.Id, [error]), static () => true, ended);
    }

    /// <summary>The client has heard enough. An id that is not known any more was completed by both sides at once.</summary>
    public Task Complete(string id)
    {
        lock (_gate)
        {
            return _byId.Remove(id, out var operation) ? operation.Stop() : Task.CompletedTask;
        }
    }

    /// <summary>Frees the operation's id; false when the client has done so before.</summary>
    public bool Release(SocketOperation operation)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(operation.Id, out var current) && current == operation && _byId.Remove(operation.Id);
        }
    }

    public Task StopAll()
    {
        lock (_gate)
        {
            return Task.WhenAll(_running.Keys.Select(operation => operation.Stop()));
        }
    }

    /// <summary>When every operation has ended; none ends by itself, so stop them first.</summary>
    public Task AllEnded()
    {
        lock (_gate)
        {
            return Task.WhenAll(_running.Values);
        }
    }

    private async Task Run(SocketOperation operation, GraphQLRequest request)
    {
        await Task.Yield(); // a resolver that does not let go keeps neither the reader waiting nor the other operations

        await operation.Run(engine, request, services);

        lock (_gate)
        {
            _running.Remove(operation);
        }

        operation.Dispose();
    }
}
