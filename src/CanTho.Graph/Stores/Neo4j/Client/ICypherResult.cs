namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>
/// The rows of one statement, read from the connection as they are asked for: once, forward, never all in memory. An error of the server may
/// come after rows: only the end of the rows says that they were all.
/// </summary>
public interface ICypherResult : IAsyncEnumerable<CypherRecord>, IAsyncDisposable
{
    /// <summary>The names of the columns, in order.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>Reads past the rows that are left.</summary>
    /// <exception cref="Neo4jException">As for the rows.</exception>
    Task<CypherSummary> Consume(CancellationToken cancel);
}
