namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

/// <summary>A clock that stands until it is moved, and then rings what has become due.</summary>
internal sealed class FakeClock : TimeProvider
{
    private readonly Lock _turn = new();
    private readonly List<Ring> _set = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (_turn)
        {
            return _now.Ticks;
        }
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var ring = new Ring(this, () => callback(state));
        ring.Change(dueTime, period);
        return ring;
    }

    public void Advance(TimeSpan by)
    {
        List<Ring> due;

        lock (_turn)
        {
            _now += by;
            due = [.. _set.Where(ring => ring.Due <= _now)];
            _set.RemoveAll(due.Contains);
        }

        due.ForEach(ring => ring.Act());
    }

    /// <returns>How long that took.</returns>
    public TimeSpan AdvanceToNextRing()
    {
        TimeSpan next;

        lock (_turn)
        {
            next = _set.Min(ring => ring.Due) - _now;
        }

        Advance(next);
        return next;
    }

    private sealed class Ring(FakeClock clock, Action act) : ITimer
    {
        public TimeSpan Due { get; private set; }

        public void Act() => act();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._turn)
            {
                clock._set.Remove(this);

                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._set.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
