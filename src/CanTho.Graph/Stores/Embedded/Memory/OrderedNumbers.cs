using System.Collections;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// Numbers in an order, in pieces of two thousand or so. Never changes; a changed copy shares all pieces but the touched ones, so that one more
/// entity does not copy half a million.
/// </summary>
internal sealed class OrderedNumbers : IReadOnlyList<int>
{
    private const int PieceSize = 2048;

    private readonly int[][] _pieces;
    private readonly int[] _starts;

    private OrderedNumbers(int[][] pieces)
    {
        _pieces = pieces;
        _starts = new int[pieces.Length];

        for (var piece = 0; piece < pieces.Length; piece++)
        {
            _starts[piece] = Count;
            Count += pieces[piece].Length;
        }
    }

    public static OrderedNumbers Empty { get; } = new([]);

    public int Count { get; }

    public int this[int index]
    {
        get
        {
            var piece = Array.BinarySearch(_starts, index);
            piece = piece < 0 ? ~piece - 1 : piece;
            return _pieces[piece][index - _starts[piece]];
        }
    }

    /// <param name="numbers">In the order already.</param>
    public static OrderedNumbers Of(IEnumerable<int> numbers) => new([.. numbers.Chunk(PieceSize)]);

    public IEnumerator<int> GetEnumerator() => _pieces.SelectMany(piece => piece).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <param name="added">Not in the list yet.</param>
    /// <param name="removed">In the list.</param>
    public OrderedNumbers With(IReadOnlyCollection<int> added, IReadOnlyCollection<int> removed, Comparison<int> order)
    {
        if (added.Count + removed.Count == 0)
            return this;

        var fresh = added.ToLookup(number => PieceOf(number, order));
        var gone = removed.ToLookup(number => PieceOf(number, order));
        var pieces = _pieces.Length == 0 ? [[]] : _pieces;

        return new([.. pieces.Index().SelectMany(piece => fresh.Contains(piece.Index) || gone.Contains(piece.Index)
            ? Even(Changed(piece.Item, [.. fresh[piece.Index]], gone[piece.Index].ToHashSet(), order))
            : [piece.Item])]);
    }

    // The last piece that does not begin behind the number.
    private int PieceOf(int number, Comparison<int> order)
    {
        var (low, high) = (0, _pieces.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = order(_pieces[middle][0], number) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(0, low - 1);
    }

    // Halves, not a full piece and a rest of one, or every further number would make a piece of its own.
    private static IEnumerable<int[]> Even(List<int> numbers)
    {
        var pieces = ((numbers.Count - 1) / PieceSize) + 1;
        return numbers.Chunk(Math.Max(1, (numbers.Count + pieces - 1) / pieces));
    }

    private static List<int> Changed(int[] piece, List<int> fresh, HashSet<int> gone, Comparison<int> order)
    {
        var changed = new List<int>(piece.Length + fresh.Count);
        var next = 0;
        fresh.Sort(order);

        foreach (var number in fresh)
        {
            CopyUntil(~Array.BinarySearch(piece, number, Comparer<int>.Create(order)));
            changed.Add(number);
        }

        CopyUntil(piece.Length);
        return changed;

        void CopyUntil(int end)
        {
            for (; next < end; next++)
            {
                if (!gone.Contains(piece[next]))
                {
                    changed.Add(piece[next]);
                }
            }
        }
    }
}
