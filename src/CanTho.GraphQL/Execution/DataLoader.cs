namespace CanTho.GraphQL.Execution;

/// <summary>Finds the values of many keys at once: as many values as keys, in the order of the keys.</summary>
public delegate ValueTask<IReadOnlyList<TValue>> Fetch<TKey, TValue>(IReadOnlyList<TKey> keys, CancellationToken cancel);

/// <summary>
/// Collects the keys that the resolvers of one request ask for, fetches them together when no resolver can go on, and remembers the
/// values until the request ends.
/// </summary>
public sealed class DataLoader<TKey, TValue>
    where TKey : notnull
{
    public Task<TValue> Load(TKey key) => throw new NotImplementedException();
}
