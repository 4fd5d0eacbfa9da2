using System.Buffers;
using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Names.Indexing;

/// <summary>One query put to one segment: the words like those typed, then the names that have them, each scored.</summary>
internal sealed class SegmentSearch
{
    private readonly NameSegment _segment;
    private readonly NameQuery _query;
    private readonly Round _round;
    private readonly Dictionary<int, WordLikeness[]> _alike = [];
    private readonly List<int>[] _wordsLike;

    public SegmentSearch(NameSegment segment, NameQuery query, Round round)
    {
        (_segment, _query, _round) = (segment, query, round);
        _wordsLike = [.. Enumerable.Range(0, query.Words.Count).Select(WordsLike)];
    }

    /// <summary>Every name that answers; an entity may come more than once.</summary>
    public void Run(Action<int, int, NameScore> found, Func<int, bool> wanted, CancellationToken cancel)
    {
        var seen = ArrayPool<bool>.Shared.Rent(_segment.NameCount);
        seen.AsSpan(0, _segment.NameCount).Clear();

        try
        {
            foreach (var word in RarestWords())
            {
                foreach (var name in _segment.NamesWith(word))
                {
                    cancel.ThrowIfCancellationRequested();

                    if (!seen[name] && wanted(_segment.EntityOf(name)) && Score(name) is { } score)
                    {
                        found(_segment.EntityOf(name), _segment.PlaceOf(name), score);
                    }

                    seen[name] = true;
                }
            }
        }
        finally
        {
            ArrayPool<bool>.Shared.Return(seen);
        }
    }

    // A name that answers has one of any (missing + 1) of the words that must be there: the rarest ones are looked up.
    private IEnumerable<int> RarestWords() =>
        Enumerable.Range(0, _query.Words.Count)
            .Where(typed => _query.Required[typed])
            .OrderBy(typed => _wordsLike[typed].Sum(word => (long)_segment.NamesWith(word).Length))
            .Take(_round.MayMiss + 1)
            .SelectMany(typed => _wordsLike[typed]);

    private List<int> WordsLike(int typed)
    {
        var (word, mayBegin) = (_query.Words[typed].Word, _query.CanBegin(typed));
        var (vocabulary, found) = (_segment.Vocabulary, new List<int>());
        var numbers = vocabulary.Like(word, mayBegin);

        foreach (var number in _round.Slips ? numbers.Concat(vocabulary.Near(word)) : numbers)
        {
            if (WordLikeness.Between(word, vocabulary[number], mayBegin, _round.Slips) is { Points: > 0 } likeness)
            {
                if (!_alike.TryGetValue(number, out var to))
                {
                    _alike.Add(number, to = new WordLikeness[_query.Words.Count]);
                }

                if (to[typed].Points == 0)
                {
                    to[typed] = likeness;
                    found.Add(number);
                }
            }
        }

        return found;
    }

    private NameScore? Score(int name)
    {
        var words = _segment.WordsOf(name);
        Span<ComparedWord> compared = new ComparedWord[words.Length];

        for (var place = 0; place < words.Length; place++)
        {
            compared[place] = new(
                _alike.GetValueOrDefault(words[place] >> NameSegment.FlagBits),
                (words[place] & NameSegment.Aside) != 0,
                (words[place] & NameSegment.SpeltOut) != 0,
                _segment.Vocabulary[words[place] >> NameSegment.FlagBits].IsKanji);
        }

        return NameScore.Of(_query, compared, _round.MayMiss);
    }
}
