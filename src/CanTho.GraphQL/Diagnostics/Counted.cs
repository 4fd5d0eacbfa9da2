using System.Diagnostics.Metrics;

namespace CanTho.GraphQL.Diagnostics;

/// <summary>One of the things that a counter counts, for as long as it is there.</summary>
internal sealed class Counted : IDisposable
{
    private readonly UpDownCounter<int> _counter;

    /// <summary>Null where nobody counts.</summary>
    public static Counted? By(UpDownCounter<int> counter) => counter.Enabled ? new Counted(counter) : null;

    private Counted(UpDownCounter<int> counter)
    {
        _counter = counter;
        _counter.Add(1);
    }

    public void Dispose() => _counter.Add(-1);
}
