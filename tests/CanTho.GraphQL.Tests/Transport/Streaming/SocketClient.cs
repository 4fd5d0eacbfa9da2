using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Says and hears the protocol's messages word for word.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    public const string Protocol = "graphql-transport-ws";

    private readonly Connections _connections = new();
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[512 * 1024];

    /// <param name="origin">Of the page that a browser would open it from.</param>
    public static async Task<SocketClient> Open(
        StreamingHost host, string? protocol = Protocol, string? origin = null, string path = "/socket")
    {
        var client = new SocketClient();
        client._socket.Options.CollectHttpResponseDetails = true;

        if (protocol is not null)
        {
            client._socket.Options.AddSubProtocol(protocol);
        }

        if (origin is not null)
        {
            client._socket.Options.SetRequestHeader("Origin", origin);
        }

        try
        {
            await client._socket.ConnectAsync(
                new UriBuilder(host.Url) { Scheme = "ws", Path = path }.Uri,
                client._connections.Invoker,
                TestContext.Current.CancellationToken);
        }
        catch (WebSocketException)
        {
            client.Refused = (int)client._socket.HttpStatusCode;
        }

        return client;
    }

    /// <summary>A socket on which operations may be subscribed to.</summary>
    public static async Task<SocketClient> Connect(StreamingHost host)
    {
        var client = await Open(host);
        await client.Say("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.Hear());
        return client;
    }

    /// <summary>The status of an opening that was refused, else null.</summary>
    public int? Refused { get; private set; }

    public string? SubProtocol => _socket.SubProtocol;

    public async Task Say(string message, WebSocketMessageType type = WebSocketMessageType.Text) =>
        await _socket.SendAsync(Encoding.UTF8.GetBytes(message), type, endOfMessage: true, TestContext.Current.CancellationToken);

    /// <summary>A part of a message.</summary>
    public async Task Begin(string part) =>
        await _socket.SendAsync(
            Encoding.UTF8.GetBytes(part), WebSocketMessageType.Text, endOfMessage: false, TestContext.Current.CancellationToken);

    public Task Subscribe(string id, string query) =>
        Say($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":{{{JsonSerializer.Serialize(query)}}}}}""");

    /// <summary>The next message; "4400 reason" where the socket has been closed, "gone" where the connection broke.</summary>
    public async Task<string> Hear()
    {
        try
        {
            var received = await _socket.ReceiveAsync(_buffer.AsMemory(), TestContext.Current.CancellationToken);

            return received.MessageType is WebSocketMessageType.Close
                ? $"{(int)_socket.CloseStatus!} {_socket.CloseStatusDescription}"
                : Encoding.UTF8.GetString(_buffer, 0, received.Count);
        }
        catch (WebSocketException)
        {
            return "gone";
        }
    }

    /// <summary>Closes this side.</summary>
    public Task Close(int code = 1000, string reason = "Normal Closure") =>
        _socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, TestContext.Current.CancellationToken);

    public void Reset() => _connections.Reset();

    public void HalfClose() => _connections.HalfClose();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _connections.Dispose();
        return ValueTask.CompletedTask;
    }
}
