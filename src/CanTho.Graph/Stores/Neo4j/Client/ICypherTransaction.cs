namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>
/// Statements that count together or not at all. One after the other: read a result to its end before the next. Disposing one
/// that was not committed rolls it back. The server rolls back what lies idle between two statements for longer than
/// <c>server.queryapi.transaction_idle_timeout</c> (one minute by default).
/// </summary>
public interface ICypherTransaction : ICypherRunner, IAsyncDisposable
{
    /// <summary>Reads what is left of the last result, then commits.</summary>
    /// <exception cref="Neo4jException">
    /// Nothing was written; but where the connection broke or the time ran out it may have been, as nobody heard the answer.
    /// </exception>
    Task Commit(CancellationToken cancel);

    Task Rollback(CancellationToken cancel);
}
