namespace CanTho.GraphQL.TypeSystem;

/// <summary>The right word for a misspelt one.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary><c> Did you mean "a", "b", or "c"?</c> with the blank before it, or nothing where no word is near.</summary>
    /// <param name="what">What the words are, such as <c>the enum value</c>; left out where the sentence has said it.</param>
    public static string DidYouMean(string word, IEnumerable<string> known, string what = "") => DidYouMean(Near(word, known), what);

    /// <summary>The same for words that are already found, the likeliest first.</summary>
    public static string DidYouMean(IEnumerable<string> likely, string what = "")
    {
        var quoted = likely.Take(Most).Select(option => $"\"{option}\"").ToList();

        return quoted.Count == 0 ? "" : $" Did you mean {(what.Length > 0 ? what + " " : "")}{Or(quoted)}?";
    }

    /// <summary>The known words within reach of the misspelt one, nearest first. Two in five letters may be wrong.</summary>
    public static IEnumerable<string> Near(string word, IEnumerable<string> known)
    {
        var threshold = word.Length * 2 / 5 + 1;

        return known.Distinct()
            .Where(option => Math.Abs(option.Length - word.Length) <= threshold)
            .Select(option => (option, distance: Distance(word, option)))
            .Where(pair => pair.distance <= threshold)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.option, StringComparer.Ordinal)
            .Select(pair => pair.option);
    }

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b, or c</c>.</summary>
    private static string Or(List<string> words) => words switch
    {
        [var only] => only,
        [var first, var second] => $"{first} or {second}",
        _ => $"{string.Join(", ", words[..^1])}, or {words[^1]}",
    };

    /// <summary>Letters to insert, drop, change or swap with their neighbour; a mere difference of case counts as one.</summary>
    private static int Distance(string word, string option)
    {
        if (word == option)
        {
            return 0;
        }

        var (a, b) = (word.ToUpperInvariant(), option.ToUpperInvariant());

        if (a == b)
        {
            return 1;
        }

        var rows = new int[a.Length + 1, b.Length + 1];

        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                        rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));

                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
