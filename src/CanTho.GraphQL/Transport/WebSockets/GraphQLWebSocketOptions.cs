using Microsoft.AspNetCore.Http;

namespace CanTho.GraphQL.Transport;

/// <summary>What the WebSocket endpoint accepts.</summary>
public sealed record GraphQLWebSocketOptions
{
    /// <summary>Bytes of a message; a longer one closes the socket with 1009, without being read whole.</summary>
    public int MaxMessage { get; init; } = 256 * 1024;

    /// <summary>UTF-16 units of a document; a longer one closes the socket with 4400.</summary>
    public int MaxQuery { get; init; } = 64 * 1024;

    /// <summary>How deep the JSON of a message may nest.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many operations may run on one socket at once; one more is refused with an error of its own.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>How many sockets may be open at once; one more is refused with 503.</summary>
    public int MaxSockets { get; init; } = 1_000;

    /// <summary>How long a client may take to begin with <c>connection_init</c> before its socket is closed with 4408.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often a client is sent a <c>ping</c>. One that does not take it, or from which no whole message has come when the next is due,
    /// has vanished: its socket is dropped.
    /// </summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a client may take to answer the closing of its socket before it is dropped.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Origins, such as <c>https://example.org</c>, whose pages may open sockets beside those of the host itself; <c>*</c> stands for
    /// every one. Browsers send cookies along with such a request wherever it comes from, and no CORS protects it. Programs that are no
    /// browsers send no origin and are not asked for one.
    /// </summary>
    public IReadOnlyCollection<string> AllowedOrigins { get; init; } = [];

    /// <summary>
    /// Asked once for each socket, with the payload of <c>connection_init</c> (empty where there is none): false closes it with 4403, an
    /// exception with 4500.
    /// </summary>
    public Func<HttpContext, IReadOnlyDictionary<string, object?>, CancellationToken, ValueTask<bool>>? OnConnect { get; init; }

    /// <summary>Whose clock measures the times above.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal GraphQLHttpOptions OfRequests => new() { MaxQuery = MaxQuery, MaxDepth = MaxDepth };
}
