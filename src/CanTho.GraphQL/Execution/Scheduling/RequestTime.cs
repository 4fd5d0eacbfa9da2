namespace CanTho.GraphQL.Execution;

/// <summary>
/// The time that a request has. A timer is started only when somebody wants a token to wait by, which what completes at once never
/// does; until then the clock is looked at now and then.
/// </summary>
internal sealed class RequestTime(TimeSpan limit, CancellationToken cancel) : IDisposable
{
    /// <summary>So many fields go by between two looks at the clock, which costs as much as reading some properties.</summary>
    private const int FieldsPerLook = 32;

    private readonly Lock _gate = new(); // a resolver may have left the scheduler's thread with ConfigureAwait(false)
    private readonly long _end = limit == Timeout.InfiniteTimeSpan
        ? long.MaxValue
        : Environment.TickCount64 + (long)limit.TotalMilliseconds;

    private CancellationTokenSource? _timer;
    private int _fields;
    private bool _isUp;

    /// <summary>Fires when the client has gone or the time is up.</summary>
    public CancellationToken Token
    {
        get
        {
            lock (_gate)
            {
                return (_timer ??= Start()).Token;
            }
        }
    }

    /// <summary>Whether resolvers should not be called any more.</summary>
    public bool IsUp => _isUp = _isUp || (_timer is { } timer // once up, always: only one field in so many looks
        ? timer.IsCancellationRequested
        : cancel.IsCancellationRequested || (++_fields % FieldsPerLook == 0 && Environment.TickCount64 >= _end));

    public void Dispose() => _timer?.Dispose();

    private CancellationTokenSource Start()
    {
        var timer = CancellationTokenSource.CreateLinkedTokenSource(cancel);

        if (_end < long.MaxValue)
        {
            timer.CancelAfter(TimeSpan.FromMilliseconds(Math.Max(0, _end - Environment.TickCount64)));
        }

        return timer;
    }
}
