using CanTho.Graph.Names.Folding;

namespace CanTho.Graph.Names.Indexing;

/// <summary>
/// The names of some entities, folded, and for each word the names that have it: arrays of numbers, some 40 bytes a name, since there may
/// be millions.
/// </summary>
internal sealed class NameSegment
{
    internal const int Aside = 1, SpeltOut = 2, FlagBits = 2;

    private readonly int[] _words;
    private readonly int[] _wordsFrom;
    private readonly int[] _postings;
    private readonly int[] _postingsFrom;
    private readonly int[] _entityOf;
    private readonly ushort[] _placeOf;
    private readonly int[] _covered;

    /// <param name="words">Of all names, one name after another: the word's number, then its flags in the lowest bits.</param>
    /// <param name="wordsFrom">For each name where its words begin, and where the last one's end.</param>
    /// <param name="placeOf">For each name which of its entity's it is.</param>
    /// <param name="covered">The entities whose names are here, or that have none any more, in order.</param>
    internal NameSegment(Vocabulary vocabulary, int[] words, int[] wordsFrom, int[] entityOf, ushort[] placeOf, int[] covered)
    {
        (Vocabulary, _words, _wordsFrom, _entityOf, _placeOf, _covered) = (vocabulary, words, wordsFrom, entityOf, placeOf, covered);
        _postingsFrom = new int[vocabulary.Count + 1];

        foreach (var word in words)
        {
            _postingsFrom[(word >> FlagBits) + 1]++;
        }

        for (var word = 0; word < vocabulary.Count; word++)
        {
            _postingsFrom[word + 1] += _postingsFrom[word];
        }

        _postings = new int[words.Length];
        var next = _postingsFrom.AsSpan(0, vocabulary.Count).ToArray();

        for (var name = 0; name < NameCount; name++)
        {
            foreach (var word in WordsOf(name))
            {
                _postings[next[word >> FlagBits]++] = name;
            }
        }
    }

    public Vocabulary Vocabulary { get; }

    public int NameCount => _entityOf.Length;

    /// <summary>The entities this segment speaks for.</summary>
    public ReadOnlySpan<int> Entities => _covered;

    public bool Covers(int entity) => Array.BinarySearch(_covered, entity) >= 0;

    public int EntityOf(int name) => _entityOf[name];

    public int PlaceOf(int name) => _placeOf[name];

    public ReadOnlySpan<int> WordsOf(int name) => _words.AsSpan(_wordsFrom[name].._wordsFrom[name + 1]);

    /// <summary>The names that have the word; one that has it twice comes twice.</summary>
    public ReadOnlySpan<int> NamesWith(int word) => _postings.AsSpan(_postingsFrom[word].._postingsFrom[word + 1]);

    public IEnumerable<FoldedWord> FoldedWordsOf(int name)
    {
        for (var at = _wordsFrom[name]; at < _wordsFrom[name + 1]; at++)
        {
            yield return new(Vocabulary[_words[at] >> FlagBits], (_words[at] & Aside) != 0, (_words[at] & SpeltOut) != 0);
        }
    }
}
