using System.Collections.Concurrent;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Hubs;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Chronicle;

/// <summary>Gathers what has a date. Of several dates for one thing the best rank counts; what is deprecated does not.</summary>
internal static class Moments
{
    /// <summary>What an entity took part in.</summary>
    public static RelationshipFilter Neighbours { get; } = new(
        OtherKinds: [EntityKind.Agreement, EntityKind.Project, EntityKind.Event, EntityKind.Task, EntityKind.Document], IncludeDeprecated: false);

    /// <summary>What sets dates of its own: a signature or a visit has its day from the agreement or the event.</summary>
    public static RelationshipFilter Lasting { get; } = new(
        [
            RelationType.HoldsPost, RelationType.MemberOf, RelationType.BranchOf, RelationType.Governs, RelationType.Represents, RelationType.Funds,
            RelationType.InvestsIn, RelationType.Advises, RelationType.PartnerOf,
        ],
        IncludeDeprecated: false);

    // 24 bytes a moment, and 0.3 s where there are a million relationships; goes with the snapshot, so the first question after a write pays again.
    private static readonly PerSnapshot<IReadOnlyList<Mark>> s_all = new(graph => Mark.Sort(
        graph,
        graph.EntitiesWithClaims.SelectMany(entity => ClaimDates.Of(graph, entity))
            .Concat(Enum.GetValues<EntityKind>().SelectMany(graph.OfKind).SelectMany(entity => OfRelationships(graph, entity, forward: true)))));

    // Of hubs alone, at 24 bytes a moment: the first question after a write takes 20 ms where there are ten thousand neighbours.
    private static readonly PerSnapshot<ConcurrentDictionary<int, Lazy<IReadOnlyList<Mark>>>> s_aroundHubs = new(_ => []);

    /// <summary>In order. Price: every claim and relationship is looked at, once for each snapshot.</summary>
    public static IReadOnlyList<Mark> All(IGraph graph, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return s_all.Of(graph);
    }

    /// <summary>
    /// In order, of these entities and of what they took part in: events, agreements, documents, projects and tasks that a relationship
    /// joins to them.
    /// </summary>
    public static IReadOnlyList<Mark> Around(IGraph graph, IReadOnlyList<int> entities)
    {
        if (entities is [var one] && Hub.At(graph, one) is not null)
        {
            return s_aroundHubs.Of(graph).GetOrAdd(one, hub => new(() => Gathered(graph, [hub]))).Value;
        }

        return Gathered(graph, entities);
    }

    /// <summary>In no order, of what is claimed of these entities themselves.</summary>
    public static IEnumerable<Moment> Of(IGraph graph, IEnumerable<int> entities) =>
        entities.SelectMany(entity => ClaimDates.Of(graph, entity)).Select(mark => mark.In(graph));

    /// <summary>What one claim about the entity says happened, whatever else is claimed.</summary>
    public static IEnumerable<Moment> Of(IGraph graph, int entity, Claim claim) =>
        from date in ClaimDates.Of(graph.KindOf(entity), DatedClaim.Of(claim))
        select new Moment.Claimed(date.When, entity, date.Kind, claim, IsDone(graph, entity, date.Kind));

    /// <summary>What one relationship says began or ended.</summary>
    /// <param name="subject">The number of the entity that it runs from.</param>
    public static IEnumerable<Moment> Of(Relationship fact, int subject) => SetsDates(fact.Type, fact.Rank)
        ? ClaimDates.Ends(new(fact.Since, fact.Until)).Select(end => new Moment.Joined(Period.At(end.Date), subject, end.Kind, fact))
        : [];

    private static IReadOnlyList<Mark> Gathered(IGraph graph, IReadOnlyList<int> entities)
    {
        var around = entities.Concat(entities.SelectMany(entity => Neighbours.Of(graph, entity)).Select(hop => hop.Other)).Distinct();
        var relationships = entities.SelectMany(entity => OfRelationships(graph, entity, forward: false)).Distinct();

        return Mark.Sort(graph, around.SelectMany(entity => ClaimDates.Of(graph, entity)).Concat(relationships));
    }

    private static bool IsDone(IGraph graph, int entity, TimelineKind kind) => kind switch
    {
        TimelineKind.Deadline => false,
        TimelineKind.Event or TimelineKind.Signed or TimelineKind.Issued =>
            graph.StatusOf(entity).Status() is not (Status.Planned or Status.Proposed or Status.Requested or Status.Invited),
        _ => true,
    };

    private static List<Mark> OfRelationships(IGraph graph, int entity, bool forward)
    {
        var marks = new List<Mark>();

        foreach (var hop in graph.HopsOf(entity, Lasting))
        {
            if ((hop.Forward || !forward) && SetsDates(hop.Type, graph.RankOf(hop.Relationship)))
            {
                foreach (var (date, kind) in ClaimDates.Ends(graph.SpanOf(hop.Relationship)))
                {
                    marks.Add(Mark.Joined(date, subject: hop.Forward ? entity : hop.Other, hop.Relationship, kind));
                }
            }
        }

        return marks;
    }

    private static bool SetsDates(RelationType type, Rank rank) => Lasting.Types!.Contains(type) && rank != Rank.Deprecated;
}
