using System.Threading.Channels;

namespace CanTho.GraphQL.Tests.Execution;

/// <summary>A source of events that a test feeds, and that tells what is done with it.</summary>
internal sealed class HandFed<T> : IAsyncEnumerable<T>
{
    private readonly Channel<T> _events = Channel.CreateUnbounded<T>();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _disposed;
    private int _pulled;

    /// <summary>Whether its reader may be cancelled while it waits.</summary>
    public bool Heeds { get; init; } = true;

    public Exception? FailsToClose { get; init; }

    /// <summary>How many events were asked for.</summary>
    public int Pulled => _pulled;

    /// <summary>How often its enumerators were disposed of.</summary>
    public int Disposed => _disposed;

    /// <summary>The first event has been asked for.</summary>
    public Task Asked => _asked.Task.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>An enumerator has been disposed of.</summary>
    public Task Gone => _gone.Task.WaitAsync(TestContext.Current.CancellationToken);

    public HandFed<T> Emit(params ReadOnlySpan<T> events)
    {
        foreach (var item in events)
        {
            Assert.True(_events.Writer.TryWrite(item));
        }

        return this;
    }

    public HandFed<T> End(Exception? error = null)
    {
        _events.Writer.Complete(error);
        return this;
    }

    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        new Enumerator(this, Heeds ? cancellationToken : CancellationToken.None);

    private sealed class Enumerator(HandFed<T> source, CancellationToken cancel) : IAsyncEnumerator<T>
    {
        private readonly IAsyncEnumerator<T> _events = source._events.Reader.ReadAllAsync(cancel).GetAsyncEnumerator(cancel);

        public T Current => _events.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            Interlocked.Increment(ref source._pulled);
            source._asked.TrySetResult();
            return _events.MoveNextAsync();
        }

        public async ValueTask DisposeAsync()
        {
            Interlocked.Increment(ref source._disposed);
            await _events.DisposeAsync(); // throws while a step is going on, as every compiled iterator does
            source._gone.TrySetResult();

            if (source.FailsToClose is { } error)
            {
                throw error;
            }
        }
    }
}
