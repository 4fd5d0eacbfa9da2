using System.Buffers;
using System.Net.WebSockets;

namespace CanTho.GraphQL.Transport;

/// <summary>
/// Sends one message after the other. Who sends waits for the client to take it: that is what slows the source of a subscription down to
/// its reader.
/// </summary>
internal sealed class SocketWriter(WebSocket socket) : IDisposable
{
    /// <summary>What the buffer of an idle socket may keep, in bytes.</summary>
    private const int Kept = 16 * 1024;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private ArrayBufferWriter<byte> _buffer = new();

    /// <param name="wanted">Asked when it is this message's turn: what was wanted when it got in line may not be any more.</param>
    /// <param name="cancel">Breaks the socket, should the message be half sent.</param>
    /// <exception cref="WebSocketException">The client has gone.</exception>
    public async Task Send(Action<IBufferWriter<byte>> write, Func<bool> wanted, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            if (!wanted())
            {
                return;
            }

            if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            {
                throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely); // who sends on would pull events for nobody
            }

            write(_buffer);
            await socket.SendAsync(_buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancel);
        }
        finally
        {
            _buffer.ResetWrittenCount();
            _buffer = _buffer.Capacity > Kept ? new ArrayBufferWriter<byte>() : _buffer;
            _turn.Release();
        }
    }

    /// <summary>Says that nothing more will come; the first time only.</summary>
    /// <exception cref="WebSocketException">The client has gone.</exception>
    public async Task Close(Closure closure, CancellationToken cancel)
    {
        await _turn.WaitAsync(cancel);

        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)closure.Code, closure.Reason, cancel);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
