namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// Makes one exact array for each key, of items given in any order: <see cref="Count"/> all, then <see cref="Add"/> all. Two passes over what
/// is at hand cost less than arrays that grow.
/// </summary>
internal sealed class GroupedArrays<T>(int keys)
{
    private readonly int[] _left = new int[keys];
    private readonly T[]?[] _groups = new T[]?[keys];

    public void Count(int key) => _left[key]++;

    public void Add(int key, T item)
    {
        var group = _groups[key] ??= new T[_left[key]];
        group[^_left[key]--] = item;
    }

    /// <param name="sort">Puts each array in order; may run for several at once.</param>
    public Paged<T[]> Finish(Action<T[]>? sort)
    {
        if (sort is not null)
        {
            Parallel.ForEach(_groups, group => sort(group ?? []));
        }

        return Paged<T[]>.Empty.With(
            _groups.Index().Where(group => group.Item is not null).Select(group => KeyValuePair.Create(group.Index, group.Item!)));
    }
}

/// <summary>Changes to such arrays, gathered so that an array that gains or loses many items is rewritten once.</summary>
internal sealed class GroupedChanges<T>(Paged<T[]> old, Func<T, int> numberOf)
{
    private readonly Dictionary<int, (HashSet<int> Gone, List<T> Fresh)> _changes = [];

    public IEnumerable<int> Keys => _changes.Keys;

    public void Remove(int key, int number) => Of(key).Gone.Add(number);

    public void Add(int key, T item) => Of(key).Fresh.Add(item);

    /// <param name="merge">From what stays of an array, as it stood, and what comes to it.</param>
    public Paged<T[]> Finish(Func<T[], List<T>, T[]> merge) => old.With(_changes.Select(change => KeyValuePair.Create(
        change.Key, merge([.. (old[change.Key] ?? []).Where(item => !change.Value.Gone.Contains(numberOf(item)))], change.Value.Fresh))));

    private (HashSet<int> Gone, List<T> Fresh) Of(int key) =>
        _changes.TryGetValue(key, out var change) ? change : _changes[key] = ([], []);
}

internal static class OrderedArrays
{
    /// <summary>With what comes to it. What stays is in order already: to sort a hub's twenty thousand again would be most of a small write.</summary>
    public static T[] Merged<T>(this T[] kept, List<T> fresh, IComparer<T> order)
    {
        var (merged, next) = (new T[kept.Length + fresh.Count], 0);
        fresh.Sort(order);

        for (var at = 0; at < fresh.Count; at++)
        {
            var place = ~Array.BinarySearch(kept, next, kept.Length - next, fresh[at], order);
            kept.AsSpan(next..place).CopyTo(merged.AsSpan(next + at));
            merged[place + at] = fresh[at];
            next = place;
        }

        kept.AsSpan(next).CopyTo(merged.AsSpan(next + fresh.Count));
        return merged;
    }
}
