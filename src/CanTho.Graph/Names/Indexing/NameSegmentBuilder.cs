using CanTho.Graph.Names.Folding;

namespace CanTho.Graph.Names.Indexing;

internal sealed class NameSegmentBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Word> _vocabulary = [];
    private readonly List<int> _words = [];
    private readonly List<int> _wordsFrom = [0];
    private readonly List<int> _entityOf = [];
    private readonly List<ushort> _placeOf = [];
    private readonly List<int> _covered = [];

    /// <summary>From now on the segment speaks for this entity, be it only to say that it has no names.</summary>
    public void Cover(int entity) => _covered.Add(entity);

    /// <param name="place">Which of the entity's names it is.</param>
    public void Add(int entity, int place, IEnumerable<FoldedWord> name)
    {
        foreach (var word in name)
        {
            _words.Add((NumberOf(word.Word) << NameSegment.FlagBits)
                | (word.Aside ? NameSegment.Aside : 0)
                | (word.SpeltOut ? NameSegment.SpeltOut : 0));
        }

        _wordsFrom.Add(_words.Count);
        _entityOf.Add(entity);
        _placeOf.Add(checked((ushort)place));
    }

    /// <summary>The names of another segment, but for the entities that a newer one speaks for.</summary>
    public void Add(NameSegment segment, NameSegment? newer = null)
    {
        foreach (var entity in segment.Entities)
        {
            if (newer?.Covers(entity) != true)
            {
                Cover(entity);
            }
        }

        for (var name = 0; name < segment.NameCount; name++)
        {
            if (newer?.Covers(segment.EntityOf(name)) != true)
            {
                Add(segment.EntityOf(name), segment.PlaceOf(name), segment.FoldedWordsOf(name));
            }
        }
    }

    public NameSegment Finish()
    {
        _covered.Sort();
        return new(new(_vocabulary), [.. _words], [.. _wordsFrom], [.. _entityOf], [.. _placeOf], [.. _covered]);
    }

    private int NumberOf(Word word)
    {
        if (!_numbers.TryGetValue(word.Accented, out var number))
        {
            number = _vocabulary.Count;
            _numbers.Add(word.Accented, number);
            _vocabulary.Add(word);
        }

        return number;
    }
}
