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
        var (nearest, fewest) = ((string?)null, int.MaxValue);

        foreach (var candidate in known)
        {
            var most = Math.Min(fewest, Math.Max(1, Math.Max(Slug(word).Length, Slug(candidate).Length) / 3));
            var slips = Slips(word, candidate, most);

            if (slips < fewest && slips <= most
                || slips == fewest && slips <= most && Domain.CodePointOrder.Instance.Compare(candidate, nearest) < 0)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    // The wrong kind of id is one slip, and so are the right parts in another order: person:otani-yasuo for person:yasuo-otani.
    private static int Slips(string word, string candidate, int most)
    {
        var (a, b) = (Slug(word), Slug(candidate));
        var kind = word.AsSpan(0, word.Length - a.Length).SequenceEqual(candidate.AsSpan(0, candidate.Length - b.Length)) ? 0 : 1;
        var slips = EditDistance.Between(a, b, most);

        if (slips > 1 && a.Length == b.Length && InOrder(a) == InOrder(b))
        {
            slips = 1;
        }

        return slips + kind;
    }

    private static string Slug(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..].ToUpperInvariant();

    private static string InOrder(string slug) => string.Join('-', slug.Split('-', '_').Order(StringComparer.Ordinal));
}
