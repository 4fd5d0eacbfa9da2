namespace CanTho.Graph.Stores.Neo4j.Client.Http;

/// <summary>The time limit of one attempt at a transaction. The server keeps none for us: it ignores <c>maxExecutionTime</c> (5.26.29).</summary>
internal sealed class Deadline(TimeSpan? limit, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _passed = new(limit ?? Timeout.InfiniteTimeSpan, time);

    public TimeSpan? Limit { get; } = limit;

    public CancellationToken Token => _passed.Token;

    public void Dispose() => _passed.Dispose();
}
