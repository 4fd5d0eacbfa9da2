using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>Whom a briefing is about, and for which day.</summary>
/// <param name="AsOf">Null when no day is known: then nothing is past and nothing is to come.</param>
/// <param name="Most">How many of a sort are looked at.</param>
internal sealed record BriefingScope(IGraph Graph, int Subject, PartialDate? AsOf, int Most, CancellationToken Cancel)
{
    /// <summary>Those who govern a place, seen from it.</summary>
    public static RelationshipFilter Governing { get; } = Live.In(RelationType.Governs);

    /// <summary>Those who hold a post, seen from where they do.</summary>
    public static RelationshipFilter Holding { get; } = Live.In(RelationType.HoldsPost);

    public EntityKind Kind => Graph.KindOf(Subject);

    public OurSide Ours { get; } = new(Graph);

    public Foremost Foremost { get; } = new(Graph, AsOf, Most);

    /// <summary>
    /// Those whose meetings and signatures are the subject's: of a body or place also its government and who holds a post there.
    /// </summary>
    public IReadOnlySet<int> Actors => field ??= ActorsFor(Subject);

    public bool MayHold(Period span) => AsOf is not { } day || span.MayOverlap(Period.At(day));

    public bool HasEnded(Period span) => AsOf is { } day && span.Latest < day.Earliest;

    public bool IsToCome(Period? span) => AsOf is { } day && span?.Earliest > day.Latest;

    /// <summary>Whether the status by the day says that it has happened, or says nothing.</summary>
    public bool IsDone(int entity) =>
        Graph.StatusOf(entity, AsOf).Status() is not (Status.Planned or Status.Proposed or Status.Requested or Status.Invited);

    /// <summary>Whether it was known by the day: of what has statuses, the first may have been said by then.</summary>
    public bool IsKnown(int entity) => Graph.StatusOf(entity) is null || Graph.StatusOf(entity, AsOf) is not null;

    private HashSet<int> ActorsFor(int subject)
    {
        List<int> bodies = [subject];

        if (Kind == EntityKind.Place)
        {
            bodies.AddRange(Others(subject, Governing));
        }

        return Kind is EntityKind.Place or EntityKind.Organisation
            ? [.. Foremost.Of(subject, [.. bodies.Concat(bodies.SelectMany(body => Others(body, Holding))).Distinct()])]
            : [subject];
    }

    private IEnumerable<int> Others(int entity, RelationshipFilter that) => Graph.ById(Foremost.First(entity, that)).Select(hop => hop.Other);
}
