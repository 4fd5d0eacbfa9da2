namespace CanTho.GraphQL.Transport;

/// <summary>What the HTTP endpoint accepts and how it answers.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Bytes of a request body; more is refused with 413, unread.</summary>
    public int MaxBody { get; init; } = 256 * 1024;

    /// <summary>UTF-16 units of a document; more is refused with 413.</summary>
    public int MaxQuery { get; init; } = 64 * 1024;
}
