using System.Collections.Immutable;
using CanTho.Graph.Domain;
using CanTho.Graph.Names.Folding;
using CanTho.Graph.Names.Indexing;
using CanTho.Graph.Names.Matching;

namespace CanTho.Graph.Names;

/// <summary>
/// Which names lead to which entities; never changing. Entities go by the numbers of the graph's snapshot: a store keeps an entity's
/// number from one snapshot to the next for as long as it uses <see cref="With"/>, and builds anew when it numbers anew.
/// </summary>
public sealed class NameIndex
{
    // A write makes a small segment, and small neighbours of like size are made one (a log-structured merge), up to this many entities:
    // more would hold up a single write. Price: a segment more to search for each so many entities written since the index was built.
    private const int MostMerged = 2048;

    // The oldest first; what a later one says of an entity counts.
    private readonly ImmutableList<NameSegment> _segments;

    private NameIndex(ImmutableList<NameSegment> segments) => _segments = segments;

    public static NameIndex Empty { get; } = new([]);

    /// <summary>Of all entities; each comes once, in any order and numbering.</summary>
    public static NameIndex Build(IEnumerable<(int Entity, IReadOnlyList<Name> Names)> entities) => new([SegmentOf(entities)]);

    /// <summary>The index after a small write; its price goes by the number of entities named here, not by all. This one stays as it is.</summary>
    /// <param name="changed">The new and changed entities with all their names now; none for an entity that is gone.</param>
    public NameIndex With(IEnumerable<(int Entity, IReadOnlyList<Name> Names)> changed)
    {
        var (segments, newest) = (_segments, SegmentOf(changed));

        if (newest.Entities.Length == 0)
        {
            return this;
        }

        while (segments is [.., var before]
            && before.Entities.Length <= 2 * newest.Entities.Length
            && before.Entities.Length + newest.Entities.Length <= MostMerged)
        {
            var merged = new NameSegmentBuilder();
            merged.Add(before, newer: newest);
            merged.Add(newest);
            (segments, newest) = (segments.RemoveAt(segments.Count - 1), merged.Finish());
        }

        return new(segments.Add(newest));
    }

    /// <summary>
    /// Every wanted entity that has a name with all the words typed, whole or begun; each once, by its best name, in no order. Where no name
    /// has them, the same with a word taken apart or two put together; then with a slip or two (also where names have several words no more
    /// than begun); then, of a long text, with all but a word. What was typed without marks decides what is found, so that marks take
    /// nothing away.
    /// </summary>
    public IReadOnlyCollection<NameMatch> Find(NameQuery query, Func<int, bool> wanted, CancellationToken cancel)
    {
        if (query.RequiredCount == 0)
        {
            return [];
        }

        var found = new Dictionary<int, NameMatch>();
        Run(query, new(Slips: false, MayMiss: 0), found, wanted, cancel);

        if (found.Count == 0)
        {
            foreach (var other in query.TypedOtherwise(plain => _segments.Exists(segment => segment.Vocabulary.Has(plain))))
            {
                Run(other, new(Slips: false, MayMiss: 0), found, wanted, cancel);
            }
        }

        if (found.Count == 0 || (query.RequiredCount > 1 && found.Values.All(match => match.Begun)))
        {
            Run(query, new(Slips: true, MayMiss: 0), found, wanted, cancel);
        }

        if (found.Count == 0 && query.Dispensable > 0)
        {
            Run(query, new(Slips: false, query.Dispensable), found, wanted, cancel);
        }

        return found.Values;
    }

    private void Run(NameQuery query, Round round, Dictionary<int, NameMatch> best, Func<int, bool> wanted, CancellationToken cancel)
    {
        for (var at = 0; at < _segments.Count; at++)
        {
            var newer = _segments.GetRange(at + 1, _segments.Count - at - 1);

            new SegmentSearch(_segments[at], query, round).Run(
                (entity, name, score) => Keep(best, new(entity, name, score.Points, score.Why) { Begun = score.Begun }),
                entity => !newer.Exists(segment => segment.Covers(entity)) && wanted(entity),
                cancel);
        }
    }

    // Of two names that answer equally well, the closer one, and then the one that stands first.
    private static void Keep(Dictionary<int, NameMatch> best, NameMatch match)
    {
        if (!best.TryGetValue(match.Entity, out var known)
            || (match.Points, known.Why, known.Name).CompareTo((known.Points, match.Why, match.Name)) > 0)
        {
            best[match.Entity] = match;
        }
    }

    private static NameSegment SegmentOf(IEnumerable<(int Entity, IReadOnlyList<Name> Names)> entities)
    {
        var (builder, folding) = (new NameSegmentBuilder(), new NameFolding());

        foreach (var (entity, names) in entities)
        {
            builder.Cover(entity);

            for (var place = 0; place < names.Count; place++)
            {
                var words = folding.Fold(names[place].Text);
                builder.Add(entity, place, words);

                if (NameFolding.KanjiTogether(words) is { } together)
                {
                    builder.Add(entity, place, together);
                }
            }
        }

        return builder.Finish();
    }
}
