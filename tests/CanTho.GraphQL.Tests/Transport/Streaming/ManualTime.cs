namespace CanTho.GraphQL.Tests.Transport;

/// <summary>A clock that a test turns, and that tells when somebody has begun to wait.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Assert.Equal(Timeout.InfiniteTimeSpan, period); // nobody here needs more

        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>When as many waits of that length as that are going on, begun since the clock was last turned.</summary>
    public async Task Waits(TimeSpan length, int count = 1)
    {
        while (true)
        {
            Task changed;

            lock (_gate)
            {
                if (_timers.Count(timer => timer.Due == _now + length) >= count)
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public void Pass(TimeSpan time)
    {
        List<Timer> due;

        lock (_gate)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(timer => timer.Ring());
    }

    private void Set(Timer timer, TimeSpan? due)
    {
        TaskCompletionSource changed;

        lock (_gate)
        {
            _timers.Remove(timer);

            if (due is { } wait && wait != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _now + wait;
                _timers.Add(timer);
            }

            (changed, _changed) = (_changed, new(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed.SetResult();
    }

    private sealed class Timer(ManualTime time, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Set(this, dueTime);
            return true;
        }

        public void Dispose() => time.Set(this, due: null);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
