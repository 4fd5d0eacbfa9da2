using System.Buffers;
using System.Net.WebSockets;

namespace CanTho.GraphQL.Transport;

/// <summary>Puts the messages of a client together.</summary>
internal sealed class SocketReader(WebSocket socket, GraphQLWebSocketOptions options)
{
    private const int Least = 4 * 1024;

    private ArrayBufferWriter<byte> _buffer = new(Least);

    private volatile bool _heard = true;

    /// <summary>Whether a message has come since this was last set to false. One that only drips in is no sign of life.</summary>
    public bool Heard
    {
        get => _heard;
        set => _heard = value;
    }

    /// <summary>The next message, valid until the next call; null when the client has closed the socket or has gone.</summary>
    /// <exception cref="SocketProblem">The message is too long, or no text.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> Read()
    {
        _buffer.ResetWrittenCount();
        _buffer = _buffer.Capacity > Least * 4 ? new ArrayBufferWriter<byte>(Least) : _buffer;

        while (true)
        {
            if (await Receive() is not { } received || received.MessageType is WebSocketMessageType.Close)
            {
                return null;
            }

            _buffer.Advance(received.Count);

            if (received.MessageType is not WebSocketMessageType.Text)
            {
                throw new SocketProblem(Closure.InvalidMessage("The message is binary; send text."));
            }

            if (_buffer.WrittenCount > options.MaxMessage)
            {
                throw new SocketProblem(Closure.TooBig(options.MaxMessage));
            }

            if (received.EndOfMessage)
            {
                Heard = true;
                return _buffer.WrittenMemory;
            }
        }
    }

    /// <summary>Whether the error only says that there is nobody at the other end, or that the socket has been given up here.</summary>
    public static bool MeansGone(Exception error) =>
        error is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException;

    /// <summary>Throws away what still comes, until the client closes the socket or goes.</summary>
    public async Task Drain()
    {
        do
        {
            _buffer.ResetWrittenCount();
        }
        while (await Receive() is { MessageType: not WebSocketMessageType.Close });
    }

    private async ValueTask<ValueWebSocketReceiveResult?> Receive()
    {
        try
        {
            return await socket.ReceiveAsync(_buffer.GetMemory(), CancellationToken.None);
        }
        catch (Exception error) when (MeansGone(error))
        {
            return null; // a client that vanishes is as good as one that says goodbye
        }
    }
}
