using CanTho.GraphQL.Diagnostics;

namespace CanTho.GraphQL.Execution;

/// <summary>Finds the values of many keys at once: as many values as keys, in the order of the keys.</summary>
public delegate ValueTask<IReadOnlyList<TValue>> Fetch<TKey, TValue>(IReadOnlyList<TKey> keys, CancellationToken cancel);

/// <summary>
/// Collects the keys that the resolvers of one request ask for, fetches them together when no resolver can go on, and remembers the
/// values until the request ends, or, in a mutation, until its next root field.
/// </summary>
public sealed class DataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new(); // a resolver may leave the scheduler's thread with ConfigureAwait(false)
    private readonly RequestScheduler _scheduler;
    private readonly Fetch<TKey, TValue> _fetch;
    private readonly CancellationToken _cancel;
    private readonly FieldCoordinate _of;
    private readonly Dictionary<TKey, Task<TValue>> _known;
    private List<(TKey Key, TaskCompletionSource<TValue> Result)> _waiting = [];

    internal DataLoader(
        RequestScheduler scheduler, Fetch<TKey, TValue> fetch, FieldCoordinate of, CancellationToken cancel, IEqualityComparer<TKey>? comparer = null)
    {
        _scheduler = scheduler;
        _fetch = fetch;
        _of = of;
        _cancel = cancel;
        _known = new Dictionary<TKey, Task<TValue>>(comparer);
    }

    /// <summary>The key's value. Await it: the fetch does not start before the caller lets go.</summary>
    public Task<TValue> Load(TKey key)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(key, out var known))
            {
                return known;
            }

            // Waiting resolvers go on inside SetResult, one after the other, so that what they load next gathers too.
            var result = new TaskCompletionSource<TValue>();
            _known.Add(key, result.Task);
            _waiting.Add((key, result));

            if (_waiting.Count == 1)
            {
                _scheduler.WhenIdle(Dispatch);
            }

            return result.Task;
        }
    }

    private async void Dispatch() // void: its errors are the waiting resolvers'
    {
        List<(TKey Key, TaskCompletionSource<TValue> Result)> batch;

        lock (_gate)
        {
            batch = _waiting;
            _waiting = [];
        }

        var span = Telemetry.Batch(batch.Count, _of);
        IReadOnlyList<TValue> values;

        try
        {
            values = await _fetch(batch.ConvertAll(load => load.Key), _cancel);

            if (values.Count != batch.Count)
            {
                throw new InvalidOperationException(
                    $"A batch of {batch.Count} keys was answered with {values.Count} values; each key needs one, in the same order.");
            }
        }
        catch (Exception error)
        {
            Telemetry.End(span, error.GetType().FullName);
            batch.ForEach(load => load.Result.SetException(error));
            return;
        }

        Telemetry.End(span, errorType: null); // before the waiting resolvers go on, below

        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Result.SetResult(values[i]);
        }
    }
}
