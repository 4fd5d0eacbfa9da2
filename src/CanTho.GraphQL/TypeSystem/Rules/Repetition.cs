namespace CanTho.GraphQL.TypeSystem.Rules;

internal static class Repetition
{
    /// <summary>Each item whose key has been there before, with the first that had it.</summary>
    public static IEnumerable<(TItem First, TItem Again)> Repeats<TItem, TKey>(this IEnumerable<TItem> items, Func<TItem, TKey> key)
        where TKey : notnull
    {
        var seen = new Dictionary<TKey, TItem>();

        foreach (var item in items)
        {
            if (!seen.TryAdd(key(item), item))
            {
                yield return (seen[key(item)], item);
            }
        }
    }
}
