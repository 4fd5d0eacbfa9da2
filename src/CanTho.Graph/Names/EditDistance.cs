namespace CanTho.Graph.Names;

/// <summary>How many slips of the hand lie between two words: a letter left out, put in, changed, or swapped with its neighbour.</summary>
internal static class EditDistance
{
    /// <summary>Optimal string alignment distance, or <paramref name="most"/> + 1 as soon as it must be more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        var shared = a.CommonPrefixLength(b);
        a = a[shared..];
        b = b[shared..];

        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        // Three rows of the table are enough: a swap looks back two.
        var width = b.Length + 1;
        Span<int> rows = width * 3 <= 512 ? stackalloc int[width * 3] : new int[width * 3];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var now = rows[(2 * width)..];

        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var least = now[0] = i;

            for (var j = 1; j < width; j++)
            {
                var cost = Math.Min(Math.Min(last[j], now[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));

                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                now[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return Math.Min(last[b.Length], most + 1);
    }
}
