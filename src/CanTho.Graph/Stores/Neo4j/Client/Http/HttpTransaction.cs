namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// A transaction is begun by a request of its own, though the first statement could do it: then its id is known before it takes a lock, and no lost
/// answer leaves locks behind for the minute that the server keeps an idle transaction.
/// </summary>
internal sealed class HttpTransaction(QueryApi api, TransactionId id, IReadOnlyList<string> seen, Bookmarks bookmarks, Deadline deadline) : ICypherTransaction
{
    private Exchange? _last;
    private bool _isEnded;

    private bool GoesOn => !_isEnded && _last is not ({ HasFailed: true } or { IsRolledBack: true });

    public static async Task<HttpTransaction> Begin(QueryApi api, AccessMode mode, Bookmarks bookmarks, TimeSpan? limit, CancellationToken cancel)
    {
        var deadline = new Deadline(limit, api.Time);

        try
        {
            var seen = bookmarks.Latest;
            var begun = await api.Begin(mode, seen, deadline, cancel).Opened();

            return begun.Answer!.Transaction is { } id
                ? new(api, new(id, begun.Affinity), seen, bookmarks, deadline)
                : throw api.Faults.Lost(new InvalidDataException("The answer names no transaction."));
        }
        catch
        {
            deadline.Dispose();
            throw;
        }
    }

    public async Task<ICypherResult> Run(CypherQuery query, CancellationToken cancel)
    {
        Expect(GoesOn, "The transaction is over. Begin another.");
        Expect(_last is null or { IsOver: true }, "Read the last result to its end, or Consume it, before the next query of the transaction.");

        _last = api.RunIn(id, query, deadline, cancel);
        return new HttpResult(await _last.Opened(), belongsToTransaction: true);
    }

    public async Task Commit(CancellationToken cancel)
    {
        Expect(GoesOn, "The transaction is over. Begin another.");

        while (_last is not null && await _last.Row(cancel) is not null)
        {
        }

        _last = api.Commit(id, deadline, cancel);
        await _last.Opened();
        _isEnded = true;
        bookmarks.Replace(seen, _last.Answer!.Bookmarks);
    }

    public async Task Rollback(CancellationToken cancel)
    {
        if (_last is not null)
        {
            await _last.DisposeAsync();
        }

        if (!_isEnded && _last is not { IsRolledBack: true })
        {
            using var limit = new Deadline(QueryApi.CleanUp, api.Time);
            await api.Delete(id, limit);
        }

        _isEnded = true;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Rollback(CancellationToken.None);
        }
        catch (Neo4jException error)
        {
            api.Tell("A transaction could not be rolled back; the server does so when it has been idle long enough.", error);
        }

        deadline.Dispose();
    }

    private static void Expect(bool held, string otherwise)
    {
        if (!held)
            throw new InvalidOperationException(otherwise);
    }
}
