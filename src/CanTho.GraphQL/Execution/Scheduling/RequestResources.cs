using CanTho.GraphQL.Diagnostics;

namespace CanTho.GraphQL.Execution;

/// <summary>What the resolvers of one request share.</summary>
internal sealed class RequestResources(RequestScheduler scheduler, IServiceProvider services, int maxDepth, RequestTime time)
{
    private readonly Lock _gate = new(); // a resolver may have left the scheduler's thread with ConfigureAwait(false)
    private Dictionary<object, object>? _loaders;

    public IServiceProvider Services => services;

    public RequestTime Time => time;

    public int MaxDepth => maxDepth;

    /// <summary>The loader of that key, made at the first call.</summary>
    /// <param name="of">The field that asks.</param>
    public DataLoader<TKey, TValue> Loader<TKey, TValue>(object key, Fetch<TKey, TValue> fetch, FieldCoordinate of, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        lock (_gate)
        {
            _loaders ??= [];

            if (!_loaders.TryGetValue(key, out var known))
            {
                _loaders.Add(key, known = new DataLoader<TKey, TValue>(scheduler, fetch, of, time.Token, comparer));
            }

            return known as DataLoader<TKey, TValue>
                ?? throw new InvalidOperationException($"The loader \"{key}\" is asked for with other types than it was made with.");
        }
    }

    public void ForgetLoads()
    {
        lock (_gate)
        {
            _loaders?.Clear();
        }
    }
}
