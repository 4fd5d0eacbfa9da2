using CanTho.Graph.Domain;

namespace CanTho.Graph.Names;

/// <summary>What a mistaken word was probably meant to be: the end of many an error message.</summary>
public static class SpellingHint
{
    // A short list is worth showing whole when no word of it is near; a long one is not.
    private const int Listed = 12;

    /// <summary><c>Did you mean "SIGNED"?</c>; where nothing is near, the whole of a short list; else nothing.</summary>
    public static string For(string word, IReadOnlyCollection<string> known) => (Nearest(word, known), known.Count) switch
    {
        ({ } near, _) => $"Did you mean \"{near}\"?",
        (null, 0 or > Listed) => "",
        _ => $"Use one of {string.Join(", ", known)}.",
    };

    /// <summary>The same, as a sentence to follow another.</summary>
    public static string After(string sentence, string word, IReadOnlyCollection<string> known) => $"{sentence} {For(word, known)}".TrimEnd();

    /// <summary>
    /// The word with the fewest slips between, at most one in three letters; of several the first in code-point order. Null when none is
    /// near. What stands before the colon of an id counts apart, so that <c>person:</c> makes no two people alike.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var kind = KindOf(word);
        var slug = SlugOf(word).ToString().ToUpperInvariant();
        var (nearest, fewest) = ((string?)null, int.MaxValue);

        foreach (var candidate in known)
        {
            var most = Math.Min(fewest, Math.Max(1, Math.Max(slug.Length, SlugOf(candidate).Length) / 3));
            var slips = Slips(slug, SlugOf(candidate), most) + (KindOf(candidate).SequenceEqual(kind) ? 0 : 1);

            if (slips <= most && (slips < fewest || CodePointOrder.Instance.Compare(candidate, nearest) < 0))
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    // The right parts in another order are one slip: person:otani-yasuo for person:yasuo-otani.
    private static int Slips(string slug, ReadOnlySpan<char> candidate, int most)
    {
        if (Math.Abs(slug.Length - candidate.Length) > most)
        {
            return most + 1;
        }

        Span<char> other = candidate.Length <= 256 ? stackalloc char[candidate.Length] : new char[candidate.Length];
        candidate.ToUpperInvariant(other);
        var slips = EditDistance.Between(slug, other, most);

        return slips > 1 && slug.Length == other.Length && Sum(slug) == Sum(other) && InOrder(slug) == InOrder(other.ToString()) ? 1 : slips;
    }

    private static ReadOnlySpan<char> KindOf(string id) => id.AsSpan(0, id.IndexOf(':', StringComparison.Ordinal) + 1);

    private static ReadOnlySpan<char> SlugOf(string id) => id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1);

    private static string InOrder(string slug) => string.Join('-', slug.Split('-', '_').Order(StringComparer.Ordinal));

    // Equal for the same letters in any order: spares most words the splitting.
    private static int Sum(ReadOnlySpan<char> letters)
    {
        var sum = 0;

        foreach (var letter in letters)
        {
            sum += letter;
        }

        return sum;
    }
}
