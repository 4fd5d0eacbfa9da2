namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>
/// The statements of one attempt at a read, each in a transaction of its own. Neo4j isolates by read-committed, so one transaction around them would
/// promise no more, and would cost two more requests.
/// </summary>
internal sealed class ReadStatements(Func<CypherQuery, Deadline, CancellationToken, Task<Exchange>> run, Deadline deadline) : ICypherRunner, IAsyncDisposable
{
    private readonly List<Exchange> _exchanges = [];

    public async Task<ICypherResult> Run(CypherQuery query, CancellationToken cancel)
    {
        var exchange = await run(query, deadline, cancel);

        lock (_exchanges)
        {
            _exchanges.Add(exchange);
        }

        return new HttpResult(exchange, belongsToTransaction: false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var exchange in _exchanges)
        {
            await exchange.DisposeAsync();
        }

        deadline.Dispose();
    }
}
