using CanTho.Graph.Names.Folding;

namespace CanTho.Graph.Names.Matching;

/// <summary>What was typed, made ready to be compared with names.</summary>
public sealed class NameQuery
{
    private const int MostTypedOtherwise = 8;

    public NameQuery(string text)
        : this(new NameFolding().Fold(text))
    {
    }

    private NameQuery(IReadOnlyList<FoldedWord> words)
    {
        Words = words;
        var onlyAside = Words.All(word => word.Aside);
        Required = [.. Words.Select(word => !word.Aside || onlyAside)];
        RequiredCount = Required.Count(required => required);
    }

    public IReadOnlyList<FoldedWord> Words { get; }

    /// <summary>For each word whether a name must have it: all but titles and forms of companies, unless nothing else was typed.</summary>
    internal IReadOnlyList<bool> Required { get; }

    internal int RequiredCount { get; }

    /// <summary>How many words may be missing when no name has them all: none of up to four, one of up to eight, and so on.</summary>
    internal int Dispensable => Math.Max(0, RequiredCount - 1) / 4;

    /// <summary>How many words may be misspelt when no name has them as typed: one of up to three, then every second.</summary>
    internal int Misspellable => Math.Max(1, RequiredCount / 2);

    /// <summary>
    /// The same typed otherwise: one word taken apart (cantho) or two put together (viet nam), in whatever order they stand, where that
    /// makes words that <paramref name="has"/> knows; and kanji put together. Of long texts none: the ways would be too many to try.
    /// </summary>
    internal IEnumerable<NameQuery> TypedOtherwise(Func<string, bool> has) =>
        NameFolding.KanjiTogether(Words) is [var kanji, .. var others] ? [new([kanji with { SpeltOut = true }, .. others])]
        : Words.Count <= MostTypedOtherwise ? Apart(has).Concat(Together(has))
        : [];

    // A single letter begins a third of all names: it counts as an initial only beside a word.
    internal bool CanBegin(int word) => Words[word].Word is var typed
        && (typed.IsKanji || typed.Plain.Length > 1 || Words.Any(other => other.Word.IsKanji || other.Word.Plain.Length > 1));

    private IEnumerable<NameQuery> Apart(Func<string, bool> has) =>
        from at in Latin()
        let plain = Words[at].Word.Plain
        from cut in Enumerable.Range(2, Math.Max(0, plain.Length - 3))
        where plain.Length <= WordLikeness.Longest && has(plain[..cut]) && has(plain[cut..])
        select new NameQuery([.. Words.Take(at), Whole(plain[..cut]), Whole(plain[cut..]), .. Words.Skip(at + 1)]);

    private IEnumerable<NameQuery> Together(Func<string, bool> has) =>
        from first in Latin()
        from second in Latin()
        let plain = Words[first].Word.Plain + Words[second].Word.Plain
        where first != second && plain.Length <= WordLikeness.Longest && has(plain)
        select new NameQuery([.. Words.Where((_, at) => at != second).Select((word, at) => at == first - (second < first ? 1 : 0) ? Whole(plain) : word)]);

    private IEnumerable<int> Latin() =>
        Enumerable.Range(0, Words.Count).Where(at => Required[at] && !Words[at].Word.IsKanji && !WordLikeness.HasFigures(Words[at].Word));

    // Not to the letter: the mark of a word spelt out.
    private static FoldedWord Whole(string plain) => new(Word.Latin(plain, plain), SpeltOut: true);
}
