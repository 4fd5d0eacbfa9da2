using System.Net.Sockets;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Opens connections so that a test can break them as a crash or a pulled cable would.</summary>
internal sealed class Connections : IDisposable
{
    private Socket? _socket;

    public Connections()
    {
        Invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancel) =>
            {
                _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await _socket.ConnectAsync(context.DnsEndPoint, cancel);
                return new NetworkStream(_socket, ownsSocket: true);
            },
        });
    }

    public HttpMessageInvoker Invoker { get; }

    /// <summary>The other side gets a reset: no goodbye of any kind.</summary>
    public void Reset()
    {
        _socket!.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Close();
    }

    /// <summary>The other side is told that nothing more will come, and may go on talking.</summary>
    public void HalfClose() => _socket!.Shutdown(SocketShutdown.Send);

    public void Dispose() => Invoker.Dispose();
}
