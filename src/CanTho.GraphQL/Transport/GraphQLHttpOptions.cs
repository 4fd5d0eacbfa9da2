namespace CanTho.GraphQL.Transport;

/// <summary>What the HTTP endpoint accepts and how it answers.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Bytes of a request body; a longer one is refused with 413, without being read whole.</summary>
    public int MaxBody { get; init; } = 256 * 1024;

    /// <summary>
    /// How long a body may take to arrive, whole; a slower one is refused with 408. Kestrel's own minimum, 240 bytes a second, would let one of
    /// <see cref="MaxBody"/> take 18 minutes.
    /// </summary>
    public TimeSpan BodyTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>UTF-16 units of a document; a longer one is refused with 413.</summary>
    public int MaxQuery { get; init; } = 64 * 1024;

    /// <summary>How deep the JSON of a request may nest.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How long an event stream is silent before a comment is sent, so that nothing in between closes it.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How many event streams may be open at once; one more is refused with 503.</summary>
    public int MaxEventStreams { get; init; } = 1_000;

    /// <summary>What sockets at the same pattern are allowed; null where none are answered there.</summary>
    public GraphQLWebSocketOptions? WebSockets { get; init; }

    /// <summary>Whose clock measures <see cref="KeepAlive"/>.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public StatusCodePolicy StatusCodes { get; init; } = StatusCodePolicy.Audit;
}
