using CanTho.Graph.Domain;
using CanTho.Graph.Names.Folding;

namespace CanTho.Graph.Stores.Neo4j.Finding;

/// <summary>
/// The words of an entity's names as the full-text index <c>entity_names</c> holds them: folded by us, so that the server's analyzer, which
/// only cuts at spaces, changes nothing. Of each word its plain form; marked, its loose form where that is another; and of kanji
/// each two that stand side by side, because they run together.
/// </summary>
internal static class NameKeys
{
    // In no word: it is neither letter nor figure nor mark.
    private const string Loose = "_";

    // The server's analyzer cuts longer ones in two.
    private const int Longest = 255;

    /// <summary>With a space between, each once; null where no name has a word.</summary>
    public static string? Of(IEnumerable<Name> names) =>
        string.Join(' ', WordsOf(names).SelectMany(KeysOf).Distinct()) is { Length: > 0 } keys ? keys : null;

    public static IEnumerable<Word> WordsOf(IEnumerable<Name> names)
    {
        var folding = new NameFolding();

        foreach (var name in names)
        {
            var words = folding.Fold(name.Text);

            foreach (var word in words.Concat(NameFolding.KanjiTogether(words) ?? []))
            {
                yield return word.Word;
            }
        }
    }

    public static string Plain(string plain) => Key(plain);

    public static string LooseOf(string loose) => Loose + Key(loose);

    /// <summary>Each two kanji side by side.</summary>
    public static IEnumerable<string> Pairs(string kanji) => Enumerable.Range(0, kanji.Length - 1).Select(at => Key(kanji[at..(at + 2)])).Distinct();

    /// <summary>
    /// A word, or a part of one, as the index takes it: never empty, not too long, and what .NET counts as two halves of a letter each standing for
    /// itself (by a character for private use, which no word has), because words are compared by such halves.
    /// </summary>
    public static string Key(string part) => part.Length == 0 ? Loose : string.Create(Math.Min(part.Length, Longest - 1), part, static (key, word) =>
    {
        for (var at = 0; at < key.Length; at++)
        {
            key[at] = char.IsSurrogate(word[at]) ? (char)(word[at] - '\uD800' + '\uE000') : word[at];
        }
    });

    private static IEnumerable<string> KeysOf(Word word) =>
    [
        Plain(word.Plain),
        .. word.Loose == word.Plain ? [] : (string[])[LooseOf(word.Loose)],
        .. word.IsKanji ? Pairs(word.Plain) : [],
    ];
}
