namespace CanTho.Graph.Domain;

/// <summary>A number in a unit without <c>million</c> or <c>billion</c>, so that <c>0.5 billion USD</c> equals <c>500 million USD</c>.</summary>
public readonly record struct Quantity(decimal Value, string Unit)
{
    private static readonly (string Word, decimal Times)[] s_multiples =
        [("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000)];

    /// <param name="value">In <paramref name="unit"/>, as printed.</param>
    public static Quantity Of(decimal value, string? unit)
    {
        foreach (var (word, times) in s_multiples)
        {
            // A number too large to multiply stays as it is printed.
            if (unit is not null && unit.StartsWith(word, StringComparison.Ordinal) && Math.Abs(value) <= decimal.MaxValue / times)
            {
                return new(value * times, unit[word.Length..].TrimStart());
            }
        }

        return new(value, unit ?? "");
    }
}
