namespace CanTho.Graph.Questions;

/// <summary>
/// Which part of a long answer is wanted: the first so many behind a cursor, or the last so many before one, never both.
/// </summary>
/// <param name="After">A cursor given out before; opaque.</param>
/// <param name="Before">A cursor given out before; opaque.</param>
public sealed record Page(int? First = null, string? After = null, int? Last = null, string? Before = null)
{
    /// <summary>What a page holds when nothing is said.</summary>
    public const int Usual = 20;

    /// <summary>The most that one page may hold.</summary>
    public const int Most = 500;
}

/// <summary>One part of a long answer.</summary>
/// <param name="Cursors">One for each item: the keys it is ordered by, so that a page stays right while others write.</param>
/// <param name="Total">How many there are in all, behind and before.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, IReadOnlyList<string> Cursors, bool HasPrevious, bool HasNext, int Total);
