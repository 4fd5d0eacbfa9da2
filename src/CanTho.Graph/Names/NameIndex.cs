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
    // more would hold up a single write. Price: one segment more to search for each so many entities written.
    private const int MostMerged = 2048;

    // The oldest first.
    private readonly ImmutableList<Layer> _layers;

    // The write that an entity was last named in, for those written since the index was built: what other layers say of it is past.
    private readonly ImmutableDictionary<int, int> _lastWrite;
    private readonly int _writes;

    private NameIndex(ImmutableList<Layer> layers, ImmutableDictionary<int, int> lastWrite, int writes) =>
        (_layers, _lastWrite, _writes) = (layers, lastWrite, writes);

    public static NameIndex Empty { get; } = new([], ImmutableDictionary<int, int>.Empty, 0);

    /// <summary>Of all entities; each comes once, in any order and numbering.</summary>
    public static NameIndex Build(IEnumerable<(int Entity, IReadOnlyList<Name> Names)> entities) =>
        new([new(SegmentOf(entities), 0, 0)], ImmutableDictionary<int, int>.Empty, 0);

    /// <summary>The index after a small write; its price goes by the number of entities named here, not by all. This one stays as it is.</summary>
    /// <param name="changed">The new and changed entities with all their names now; none for an entity that is gone.</param>
    public NameIndex With(IEnumerable<(int Entity, IReadOnlyList<Name> Names)> changed)
    {
        var (write, layers) = (_writes + 1, _layers);
        var newest = new Layer(SegmentOf(changed), write, write);

        if (newest.Size == 0)
        {
            return this;
        }

        var lastWrite = _lastWrite.SetItems(newest.Segment.Entities.ToArray().Select(entity => KeyValuePair.Create(entity, write)));

        while (layers is [.., { First: > 0 } before] && before.Size <= 2 * newest.Size && before.Size + newest.Size <= MostMerged)
        {
            (layers, newest) = (layers.RemoveAt(layers.Count - 1), before.MergedWith(newest));
        }

        return new(layers.Add(newest), lastWrite, write);
    }

    /// <summary>
    /// Every wanted entity that has a name with all the words typed, whole or begun; each once, by its best name, in no order. Where no name
    /// has them, the same with a word taken apart or two put together; then with a slip or two (also where names have several words no more
    /// than begun); then, of a long text, with all but a word. What was typed without marks decides what is found, so that marks take
    /// nothing away.
    /// </summary>
    public IReadOnlyCollection<NameMatch> Find(NameQuery query, Func<int, bool> wanted, CancellationToken cancel)
    {
        var found = new Dictionary<int, NameMatch>();

        foreach (var attempt in Attempt.Steps(query, found, Knows).SelectMany(step => step))
        {
            Run(attempt, found, wanted, cancel);
        }

        return found.Values;
    }

    /// <summary>One attempt alone: keeps of each entity the name that answers best, among those found before too.</summary>
    internal void Run(Attempt attempt, Dictionary<int, NameMatch> found, Func<int, bool> wanted, CancellationToken cancel)
    {
        foreach (var layer in _layers)
        {
            new SegmentSearch(layer.Segment, attempt.Query, attempt.Round).Run(
                (entity, name, score) => Keep(found, new(entity, name, score.Points, score.Why) { Begun = score.Begun }),
                entity => SpeaksFor(layer, entity) && wanted(entity),
                cancel);
        }
    }

    // Whether a name that stands now has a word that reads so, marks aside.
    private bool Knows(string plain) => _layers.Exists(layer => layer.Segment.Vocabulary.Reading(plain)
        .Any(word => layer.Segment.NamesWith(word).ToArray().Any(name => SpeaksFor(layer, layer.Segment.EntityOf(name)))));

    private bool SpeaksFor(Layer layer, int entity) =>
        !_lastWrite.TryGetValue(entity, out var write) || (layer.First <= write && write <= layer.Last);

    // Of two names that answer equally well, the closer one, and then the one that stands first; in whatever order they come.
    private static void Keep(Dictionary<int, NameMatch> best, NameMatch match)
    {
        if (!best.TryGetValue(match.Entity, out var known)
            || (match.Points, known.Why, known.Name, known.Begun).CompareTo((known.Points, match.Why, match.Name, match.Begun)) > 0)
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

    /// <summary>The names that a run of writes brought; the first layer of all, those that the index was built with.</summary>
    private sealed record Layer(NameSegment Segment, int First, int Last)
    {
        public int Size => Segment.Entities.Length;

        public Layer MergedWith(Layer next)
        {
            var merged = new NameSegmentBuilder();
            merged.Add(Segment, newer: next.Segment);
            merged.Add(next.Segment);

            return new(merged.Finish(), First, next.Last);
        }
    }
}
