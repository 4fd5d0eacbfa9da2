namespace CanTho.GraphQL.Execution;

/// <summary>
/// Runs the resolvers of one request one at a time, whatever threads their awaited work ends on, and sends off the collected loads
/// each time nothing is left to run. So loads gather without timers: everything that can be asked for has been asked for by then.
/// The price: resolvers of one request use one core, and must not block on a task that waits for its turn here.
/// </summary>
internal sealed class RequestScheduler : SynchronizationContext
{
    private readonly Lock _gate = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _ready = new();
    private readonly Queue<Action> _batches = new();
    private bool _running;

    /// <summary>Starts the work on the caller's thread and goes on there for as long as it need not wait.</summary>
    public ValueTask<T> Run<T>(Func<ValueTask<T>> work)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        _running = true;

        try
        {
            var result = work();
            Drain();
            return result;
        }
        finally
        {
            SetSynchronizationContext(outer);
        }
    }

    /// <summary>
    /// Calls <paramref name="dispatch"/> once no resolver can go on, with the caller's ambient values (trace, HTTP context).
    /// </summary>
    public void WhenIdle(Action dispatch)
    {
        var ambient = ExecutionContext.Capture();

        Enqueue(() => _batches.Enqueue(ambient is null
            ? dispatch
            : () => ExecutionContext.Run(ambient, static action => ((Action)action!)(), dispatch)));
    }

    public override void Post(SendOrPostCallback d, object? state) => Enqueue(() => _ready.Enqueue((d, state)));

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("A resolver must not wait for its own request's turn; await instead.");

    private void Enqueue(Action add)
    {
        lock (_gate)
        {
            add();

            if (_running)
            {
                return;
            }

            _running = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static scheduler => scheduler.Resume(), this, preferLocal: false);
    }

    private void Resume()
    {
        SetSynchronizationContext(this);

        try
        {
            Drain();
        }
        finally
        {
            SetSynchronizationContext(null);
        }
    }

    private void Drain()
    {
        while (Next() is { } step)
        {
            step();
        }
    }

    /// <summary>What can go on, else a batch to send, else null: then the thread is given back until something ends elsewhere.</summary>
    private Action? Next()
    {
        lock (_gate)
        {
            if (_ready.TryDequeue(out var ready))
            {
                return () => ready.Callback(ready.State);
            }

            if (_batches.TryDequeue(out var dispatch))
            {
                return dispatch;
            }

            _running = false;
            return null;
        }
    }
}
