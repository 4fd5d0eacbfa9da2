namespace CanTho.Graph.Stores.Neo4j.Client;

/// <summary>
/// All that the store needs of a Neo4j driver, with the driver's names and meaning, so that Neo4j.Driver can stand behind it. One serves the whole
/// program and all its threads: what one call has written, the next one reads (bookmarks), on a cluster too.
/// </summary>
public interface ICypherSession
{
    /// <summary>Runs the work in read mode, again and again while the server says "not now", for about 30 s.</summary>
    /// <param name="work">May run several times: it must start from nothing each time, and have no effect elsewhere.</param>
    /// <exception cref="Neo4jException">What the server said last, or at once when another attempt cannot help.</exception>
    Task<T> ExecuteRead<T>(Func<ICypherRunner, Task<T>> work, CancellationToken cancel);

    /// <summary>Runs the work in one write transaction and commits it; the same retries.</summary>
    /// <param name="work">
    /// Must be idempotent on the graph, not only in memory. A commit whose answer is lost may have been done, and the work then runs again on its
    /// own result: write by <c>MERGE</c> on ids, set values instead of adding to them, check a version by "mine or already what I write".
    /// </param>
    /// <inheritdoc cref="ExecuteRead"/>
    Task<T> ExecuteWrite<T>(Func<ICypherRunner, Task<T>> work, CancellationToken cancel);

    /// <summary>A statement in a transaction of its own, tried once: for schema commands, <c>CALL … IN TRANSACTIONS</c> and plans.</summary>
    /// <inheritdoc cref="ICypherRunner.Run"/>
    Task<ICypherResult> Run(CypherQuery query, AccessMode mode, CancellationToken cancel);

    /// <summary>A transaction to be committed by hand, tried once.</summary>
    /// <exception cref="Neo4jException">It could not be begun.</exception>
    Task<ICypherTransaction> BeginTransaction(AccessMode mode, CancellationToken cancel);
}
