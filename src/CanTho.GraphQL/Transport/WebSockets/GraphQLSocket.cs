using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Transport;

/// <summary>
/// One socket, from its opening until nothing of it is left.
/// Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
/// </summary>
internal sealed class GraphQLSocket : IDisposable
{
    private readonly WebSocket _socket;
    private readonly HttpContext _context;
    private readonly GraphQLWebSocketOptions _options;
    private readonly ILogger _logger;
    private readonly ClientMessageReader _messages;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly SocketOperations _operations;
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _ended = new(); // nothing is sent any more
    private readonly Lock _gate = new();
    private Task? _close;
    private Task _connecting = Task.CompletedTask;
    private volatile bool _initialised;
    private volatile bool _acknowledged;

    public GraphQLSocket(WebSocket socket, HttpContext context, GraphQLEngine engine, GraphQLWebSocketOptions options, ILogger logger)
    {
        _socket = socket;
        _context = context;
        _options = options;
        _logger = logger;
        _messages = new ClientMessageReader(options);
        _reader = new SocketReader(socket, options);
        _writer = new SocketWriter(socket);
        _operations = new SocketOperations(engine, context.RequestServices, _writer, options, logger);
    }

    /// <param name="stopping">Fires when the server stops: sockets must not keep it.</param>
    public async Task Run(CancellationToken stopping)
    {
        await using var leaving = stopping.Register(() => Close(Closure.GoingAway));
        var watching = Task.WhenAll(CloseUninitialised(), KeepAlive());

        await Receive();
        _received.SetResult();

        await Close(new Closure((int)(_socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure), ""));
        await _operations.StopAll(); // also those that began while the socket was being closed
        await Task.WhenAll(watching, _operations.AllEnded());
        await _connecting.WaitAsync(_options.CloseTimeout, _options.Time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Sends the first closure given, stops what is running, and waits for the client to close too, but not for ever.</summary>
    public Task Close(Closure closure)
    {
        lock (_gate)
        {
            return _close ??= Task.Run(() => CloseOnce(closure));
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _ended.Dispose();
        _writer.Dispose();
    }

    private async Task CloseOnce(Closure closure)
    {
        await _operations.StopAll();

        try
        {
            using var deadline = new CancellationTokenSource(_options.CloseTimeout, _options.Time);
            await _writer.Close(closure, deadline.Token);
        }
        catch (Exception error) when (SocketReader.MeansGone(error))
        {
            _socket.Abort();
        }

        await _ended.CancelAsync();
        await _received.Task.WaitAsync(_options.CloseTimeout, _options.Time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Abort(); // does nothing where both sides have closed
    }

    /// <summary>Until the client closes the socket or has gone.</summary>
    private async Task Receive()
    {
        try
        {
            while (await _reader.Read() is { } message)
            {
                await Handle(_messages.Read(message));
            }

            return;
        }
        catch (SocketProblem problem)
        {
            _ = Close(problem.Closure); // awaited where the socket ends
        }
        catch (HttpProblem problem)
        {
            _ = Close(Closure.InvalidMessage(problem.Message));
        }
        catch (Exception error) when (!_ended.IsCancellationRequested && !SocketReader.MeansGone(error))
        {
            _logger.LogError(error, "A GraphQL WebSocket failed.");
            _ = Close(Closure.InternalError);
        }
        catch (Exception error) when (SocketReader.MeansGone(error))
        {
            // An answer could not be sent any more.
        }

        await _reader.Drain();
    }

    private Task Handle(ClientMessage message) => message switch
    {
        _ when _close is not null => Task.CompletedTask, // said before the client knew
        ClientMessage.ConnectionInit when _initialised => throw new SocketProblem(Closure.TooManyInits),
        ClientMessage.ConnectionInit init => Initialise(init.Payload),
        ClientMessage.Ping ping => Send(ServerMessages.Pong(ping.Payload)),
        ClientMessage.Subscribe when !_acknowledged => throw new SocketProblem(Closure.Unauthorized),
        ClientMessage.Subscribe subscribe => _operations.Start(subscribe, _ended.Token),
        ClientMessage.Complete complete => _operations.Complete(complete.Id),
        _ => Task.CompletedTask, // a pong: that it came is all that matters
    };

    /// <summary>The messages that come meanwhile are read on: the client must not subscribe yet, and may go.</summary>
    private Task Initialise(IReadOnlyDictionary<string, object?> payload)
    {
        _initialised = true;
        _connecting = Connect(payload);
        return Task.CompletedTask;
    }

    private async Task Connect(IReadOnlyDictionary<string, object?> payload)
    {
        try
        {
            if (_options.OnConnect is { } mayConnect && !await mayConnect(_context, payload, _ended.Token))
            {
                await Close(Closure.Forbidden);
                return;
            }

            _acknowledged = true;
            await Send(ServerMessages.ConnectionAck);
        }
        catch (Exception error) when (_ended.IsCancellationRequested || SocketReader.MeansGone(error))
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception error)
        {
            _logger.LogError(error, "The OnConnect of a GraphQL WebSocket failed.");
            await Close(Closure.InternalError);
        }
    }

    private async Task CloseUninitialised()
    {
        await Task.Delay(_options.InitTimeout, _options.Time, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        if (!_ended.IsCancellationRequested && !_initialised)
        {
            await Close(Closure.InitTimeout);
        }
    }

    /// <summary>Drops a client that has vanished: one that takes no ping, or from which nothing comes.</summary>
    private async Task KeepAlive()
    {
        try
        {
            while (true)
            {
                await Task.Delay(_options.KeepAlive, _options.Time, _ended.Token);

                if (!_reader.Heard)
                {
                    break;
                }

                _reader.Heard = false;
                using var late = new CancellationTokenSource(_options.KeepAlive, _options.Time);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, _ended.Token);
                await _writer.Send(ServerMessages.Ping, static () => true, either.Token);
            }
        }
        catch (Exception error) when (SocketReader.MeansGone(error))
        {
            // The socket has ended, or the ping was not taken in time.
        }

        if (!_ended.IsCancellationRequested)
        {
            _socket.Abort();
        }
    }

    private Task Send(Action<System.Buffers.IBufferWriter<byte>> message) => _writer.Send(message, static () => true, _ended.Token);
}
