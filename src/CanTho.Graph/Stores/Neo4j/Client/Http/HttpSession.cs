namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>The session over HTTP.</summary>
/// <param name="limit">For each attempt at a transaction.</param>
internal sealed class HttpSession(QueryApi api, Bookmarks bookmarks, RetryLoop retries, TimeSpan? limit) : ICypherSession
{
    public Task<T> ExecuteRead<T>(Func<ICypherRunner, Task<T>> work, CancellationToken cancel) => retries.Run(
        async () =>
        {
            await using var statements = new ReadStatements(
                (query, deadline, stop) => AutoCommit(query, AccessMode.Read, deadline, stop), new(limit, api.Time));

            return await work(statements);
        },
        cancel);

    public Task<T> ExecuteWrite<T>(Func<ICypherRunner, Task<T>> work, CancellationToken cancel) => retries.Run(
        async () =>
        {
            await using var transaction = await BeginTransaction(AccessMode.Write, cancel);
            var result = await work(transaction);
            await transaction.Commit(cancel);
            return result;
        },
        cancel);

    public async Task<ICypherResult> Run(CypherQuery query, AccessMode mode, CancellationToken cancel)
    {
        var deadline = new Deadline(limit, api.Time);

        try
        {
            return new HttpResult(await AutoCommit(query, mode, deadline, cancel), belongsToTransaction: false, deadline);
        }
        catch
        {
            deadline.Dispose();
            throw;
        }
    }

    public async Task<ICypherTransaction> BeginTransaction(AccessMode mode, CancellationToken cancel) =>
        await HttpTransaction.Begin(api, mode, bookmarks, limit, cancel);

    private Task<Exchange> AutoCommit(CypherQuery query, AccessMode mode, Deadline deadline, CancellationToken cancel)
    {
        var seen = bookmarks.Latest;
        return api.Run(query, mode, seen, answer => bookmarks.Replace(seen, answer.Bookmarks), deadline, cancel).Opened();
    }
}
