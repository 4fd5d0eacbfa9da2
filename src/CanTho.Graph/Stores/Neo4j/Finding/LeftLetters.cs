using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Stores.Neo4j.Finding;

/// <summary>
/// What is left of a word when as many letters are left out as slips are forgiven in it, in all ways: two words with no more slips between them
/// have something left in common, for a slip takes at most a letter from each (one put in or left out, one changed, one of two that are swapped).
/// So words nearly right are found by equality, which Lucene's own fuzzy search does not warrant: it takes the 50 nearest words
/// alone. After SymSpell (https://github.com/wolfgarbe/SymSpell).
/// </summary>
internal static class LeftLetters
{
    // The beginnings alone have it in common too: a letter that the slips moved over the border counts as left out. It keeps long words from having
    // hundreds of ways; price: words alike in the beginning only are looked at more closely, and let go.
    private const int Beginning = 8;

    /// <summary>Of both forms in which words are compared; of a word in which nothing is forgiven, none.</summary>
    public static IEnumerable<string> Of(Word word) => WordLikeness.SlipsForgiven(word) is var slips and > 0
        ? Of(word.Plain, slips).Concat(Of(word.Loose, slips)).Distinct().Select(NameKeys.Key)
        : [];

    private static HashSet<string> Of(string word, int slips)
    {
        var beginning = word[..Math.Min(word.Length, Beginning)];
        var left = new HashSet<string>(StringComparer.Ordinal) { beginning };

        for (var slip = 0; slip < slips; slip++)
        {
            left.UnionWith([.. left.SelectMany(one => Enumerable.Range(0, one.Length).Select(at => one.Remove(at, 1)))]);
        }

        return left;
    }
}
