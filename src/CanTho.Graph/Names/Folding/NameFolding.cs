using System.Globalization;

namespace CanTho.Graph.Names.Folding;

/// <summary>
/// A name as the words that matching compares. What is typed is folded by the same rules, so that case, marks, width, script of kana,
/// shape of kanji and spelling of long vowels part nothing that belongs together.
/// </summary>
public sealed class NameFolding
{
    private readonly Dictionary<string, (FoldedWord[] Words, bool MayBeTogether)> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (FoldedWord[] Words, bool MayBeTogether)>.AlternateLookup<ReadOnlySpan<char>> _knownSpans;

    /// <summary>Remembers each word it has folded: one for many names, and then let go.</summary>
    public NameFolding() => _knownSpans = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words in their order.</summary>
    public IReadOnlyList<FoldedWord> Fold(string name)
    {
        var words = new List<FoldedWord>();
        var mayBeTogether = false;

        for (var at = 0; at < name.Length; at++)
        {
            if (!IsPartOfWord(name, at))
            {
                continue;
            }

            var start = at;

            while (at < name.Length && IsPartOfWord(name, at))
            {
                at++;
            }

            mayBeTogether |= Add(name, start, at, words);
        }

        if (mayBeTogether)
        {
            SetAside.MarkTogether(words);
        }

        return words;
    }

    /// <summary>
    /// Where kanji stand apart (大谷 康夫) or have kana between them (市ヶ谷), the same name with the kanji together; otherwise null.
    /// </summary>
    public static FoldedWord[]? KanjiTogether(IReadOnlyList<FoldedWord> words)
    {
        var apart = 0;

        for (var at = 0; at < words.Count; at++)
        {
            apart += words[at].Word.IsKanji && !words[at].Aside ? 1 : 0;
        }

        return apart < 2 ? null :
        [
            new(Kanji.Word(string.Concat(words.Where(word => word.Word.IsKanji && !word.Aside).Select(word => word.Word.Accented)))),
            .. words.Where(word => !word.Word.IsKanji || word.Aside),
        ];
    }

    /// <summary>The words of a text in their loosest form, a space between: equal for texts that differ in nothing a search should see.</summary>
    public static string KeyOf(string text) => string.Join(' ', new NameFolding().Fold(text).Select(word => word.Word.Loose));

    internal static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´';

    // Whether one of the words may be set aside together with others.
    private bool Add(string name, int start, int end, List<FoldedWord> words)
    {
        var run = name.AsSpan(start, end - start);

        if (!_knownSpans.TryGetValue(run, out var folded))
        {
            folded.Words = Array.ConvertAll(WordFolding.Words(run.ToString()), word => word with { Aside = word.Aside || SetAside.Alone(word.Word) });
            folded.MayBeTogether = folded.Words.Any(word => SetAside.MayBeTogether(word.Word));
            _knownSpans[run] = folded;
        }

        foreach (var word in folded.Words)
        {
            var suffix = start > 0 && name[start - 1] == '-' && SetAside.IsJapaneseSuffix(word.Word);
            var company = end < name.Length && name[end] == '.' && word.Word.Accented == "co";
            words.Add(suffix || company ? word with { Aside = true } : word);
        }

        return folded.MayBeTogether;
    }

    // Symbols too: ㈱ is letters in a frame. The folding of the word knows.
    private static bool IsPartOfWord(string name, int at) =>
        char.IsAsciiLetterOrDigit(name[at])
        || (name[at] < '\u0080'
            ? name[at] == '\'' && IsInside(name, at)
            : char.GetUnicodeCategory(name[at]) is <= UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate
                or UnicodeCategory.Format
                || (IsApostrophe(name[at]) && IsInside(name, at)));

    private static bool IsInside(string name, int at) =>
        at > 0 && at + 1 < name.Length && char.IsLetter(name[at - 1]) && char.IsLetter(name[at + 1]);
}
