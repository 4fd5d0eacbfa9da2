namespace CanTho.GraphQL.Execution;

/// <summary>
/// Runs the resolvers of one request one at a time, whatever threads their awaited work ends on, and sends off the collected loads
/// each time nothing is left to run. So loads gather without timers: everything that can be asked for has been asked for by then.
/// The price: resolvers of one request use one core, and must not block on a task that waits for its turn here.
/// </summary>
internal sealed class RequestScheduler : SynchronizationContext
{
    private readonly Lock _gate = new();
    private Queue<Step>? _ready; // made when first needed: most requests never wait
    private Queue<Step>? _batches;
    private bool _running;

    private readonly record struct Step(SendOrPostCallback Callback, object? State);

    /// <summary>Starts the work on the caller's thread and goes on there for as long as it need not wait.</summary>
    public T Run<T>(Func<T> work)
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

        Enqueue(ref _batches, ambient is null
            ? new Step(static action => ((Action)action!)(), dispatch)
            : new Step(_ => ExecutionContext.Run(ambient, static action => ((Action)action!)(), dispatch), State: null));
    }

    public override void Post(SendOrPostCallback d, object? state) => Enqueue(ref _ready, new Step(d, state));

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("A resolver must not wait for its own request's turn; await instead.");

    private void Enqueue(ref Queue<Step>? queue, Step step)
    {
        lock (_gate)
        {
            (queue ??= new()).Enqueue(step);

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
        while (TryTake(out var step))
        {
            step.Callback(step.State);
        }
    }

    /// <summary>What can go on, else a batch to send, else none: then the thread is given back until something ends elsewhere.</summary>
    private bool TryTake(out Step step)
    {
        lock (_gate)
        {
            step = default;
            return _running = _ready?.TryDequeue(out step) is true || _batches?.TryDequeue(out step) is true;
        }
    }
}
