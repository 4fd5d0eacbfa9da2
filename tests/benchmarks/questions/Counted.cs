using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Benchmarks;

/// <summary>A session that counts what goes over the wire.</summary>
internal sealed class Counted(ICypherSession session) : ICypherSession
{
    /// <summary>Statements sent.</summary>
    public long Statements { get; private set; }

    /// <summary>Rows that came back.</summary>
    public long Rows { get; private set; }

    public Task<T> ExecuteRead<T>(Func<ICypherRunner, Task<T>> work, CancellationToken cancel) =>
        session.ExecuteRead(runner => work(new Runner(this, runner)), cancel);

    public Task<T> ExecuteWrite<T>(Func<ICypherRunner, Task<T>> work, CancellationToken cancel) =>
        session.ExecuteWrite(runner => work(new Runner(this, runner)), cancel);

    public async Task<ICypherResult> Run(CypherQuery query, AccessMode mode, CancellationToken cancel) => Count(await session.Run(query, mode, cancel));

    public Task<ICypherTransaction> BeginTransaction(AccessMode mode, CancellationToken cancel) => session.BeginTransaction(mode, cancel);

    private Result Count(ICypherResult result)
    {
        Statements++;
        return new(this, result);
    }

    private sealed class Runner(Counted counted, ICypherRunner runner) : ICypherRunner
    {
        public async Task<ICypherResult> Run(CypherQuery query, CancellationToken cancel) => counted.Count(await runner.Run(query, cancel));
    }

    private sealed class Result(Counted counted, ICypherResult result) : ICypherResult
    {
        public IReadOnlyList<string> Keys => result.Keys;

        public Task<CypherSummary> Consume(CancellationToken cancel) => result.Consume(cancel);

        public async IAsyncEnumerator<CypherRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            await foreach (var row in result.WithCancellation(cancellationToken))
            {
                counted.Rows++;
                yield return row;
            }
        }

        public ValueTask DisposeAsync() => result.DisposeAsync();
    }
}
