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

    public Paged<T[]> Finish(Comparison<T>? order = null)
    {
        if (order is not null)
        {
            foreach (var group in _groups)
            {
                Array.Sort(group ?? [], order);
            }
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

    public Paged<T[]> Finish(Comparison<T>? order = null) =>
        old.With(_changes.Select(change => KeyValuePair.Create(change.Key, After(change.Key, order))));

    private T[] After(int key, Comparison<T>? order)
    {
        var (gone, fresh) = _changes[key];
        T[] items = [.. (old[key] ?? []).Where(item => !gone.Contains(numberOf(item))), .. fresh];

        if (order is not null)
        {
            Array.Sort(items, order);
        }

        return items;
    }

    private (HashSet<int> Gone, List<T> Fresh) Of(int key) =>
        _changes.TryGetValue(key, out var change) ? change : _changes[key] = ([], []);
}
