namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>A sorted array with some numbers put in and taken out: found by halving, stitched from runs, so that half a million cost one copy.</summary>
internal static class SortedNumbers
{
    public static int[] Changed(int[] old, IReadOnlyCollection<int> added, IReadOnlyCollection<int> removed, Comparison<int> order)
    {
        if (added.Count + removed.Count == 0)
            return old;

        var comparer = Comparer<int>.Create(order);
        int[] fresh = [.. added.Order(comparer)];
        int[] gaps = [.. removed.Select(number => Array.BinarySearch(old, number, comparer)).Order()];
        var changed = new List<int>(old.Length + fresh.Length);
        var (next, gap) = (0, 0);

        foreach (var number in fresh)
        {
            CopyUntil(~Array.BinarySearch(old, number, comparer));
            changed.Add(number);
        }

        CopyUntil(old.Length);
        return [.. changed];

        void CopyUntil(int end)
        {
            for (; gap < gaps.Length && gaps[gap] < end; gap++)
            {
                changed.AddRange(old.AsSpan(next, gaps[gap] - next));
                next = gaps[gap] + 1;
            }

            changed.AddRange(old.AsSpan(next, end - next));
            next = end;
        }
    }
}
