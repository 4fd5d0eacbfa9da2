namespace CanTho.Graph.Domain;

/// <summary>
/// Strings in the order of their code points, the order of UTF-8 bytes, of SQLite's BINARY and of Cypher's ORDER BY.
/// <see cref="StringComparer.Ordinal"/> compares UTF-16 units and so puts rare kanji (surrogates, U+D800…) before U+E000 to U+FFFF.
/// </summary>
public sealed class CodePointOrder : IComparer<string>
{
    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var shared = x.AsSpan().CommonPrefixLength(y);

        if (shared == x.Length || shared == y.Length)
        {
            return x.Length - y.Length;
        }

        // Where a surrogate meets a unit that is none, the surrogate stands for a code point above every unit.
        var (a, b) = (x[shared], y[shared]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a - b : char.IsSurrogate(a) ? 1 : -1;
    }
}
