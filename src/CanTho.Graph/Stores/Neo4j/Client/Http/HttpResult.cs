namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <param name="belongsToTransaction">
/// Then disposing does nothing, as terminating the statement would end the transaction: its commit reads the rest, its rollback terminates.
/// </param>
internal sealed class HttpResult(Exchange exchange, bool belongsToTransaction, Deadline? own = null) : ICypherResult
{
    private bool _isRead;

    public IReadOnlyList<string> Keys => exchange.Answer!.Keys;

    public async IAsyncEnumerator<CypherRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (_isRead)
            throw new InvalidOperationException("The rows have been read. Run the query again, or keep them in a list.");

        _isRead = true;

        while (await exchange.Row(cancellationToken) is { } values)
        {
            yield return new(Keys, values);
        }
    }

    public async Task<CypherSummary> Consume(CancellationToken cancel)
    {
        _isRead = true;

        while (await exchange.Row(cancel) is not null)
        {
        }

        return exchange.Answer!.Summary;
    }

    public async ValueTask DisposeAsync()
    {
        if (!belongsToTransaction)
        {
            await exchange.DisposeAsync();
            own?.Dispose();
        }
    }
}
