using CanTho.Graph.Domain;
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

    private static readonly PerSnapshot<IReadOnlyList<Moment>> s_all = new(graph => Moment.Order.Sort(
        Of(graph, graph.EntitiesWithClaims).Concat(Everything(graph).SelectMany(entity => OfRelationships(graph, entity, forward: true)))));

    /// <summary>In order. Price: every claim and relationship is read, once for each snapshot.</summary>
    public static IReadOnlyList<Moment> All(IGraph graph, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return s_all.Of(graph);
    }

    /// <summary>
    /// In order, of these entities and of what they took part in: events, agreements, documents, projects and tasks that a relationship
    /// joins to them.
    /// </summary>
    public static IReadOnlyList<Moment> Around(IGraph graph, IReadOnlyCollection<int> entities)
    {
        var around = entities.Concat(entities.SelectMany(entity => Neighbours.Of(graph, entity)).Select(hop => hop.Other)).Distinct();
        var relationships = entities.SelectMany(entity => OfRelationships(graph, entity, forward: false)).DistinctBy(moment => moment.Id);

        return Moment.Order.Sort(Of(graph, around).Concat(relationships));
    }

    /// <summary>In no order, of what is claimed of these entities themselves.</summary>
    public static IEnumerable<Moment> Of(IGraph graph, IEnumerable<int> entities) => entities.SelectMany(entity => OfClaims(graph, entity));

    /// <summary>What one relationship says began or ended.</summary>
    /// <param name="subject">The number of the entity that it runs from.</param>
    public static IEnumerable<Moment> Of(Relationship fact, int subject) => SetsDates(fact.Type, fact.Rank)
        ? Ends(new(fact.Since, fact.Until)).Select(end => new Moment.Joined(Period.At(end.Date), subject, end.Kind, fact))
        : [];

    private static IEnumerable<int> Everything(IGraph graph) => Enum.GetValues<EntityKind>().SelectMany(graph.OfKind);

    private static IEnumerable<Moment> OfClaims(IGraph graph, int entity)
    {
        var claims = graph.ClaimsAbout(entity);

        return claims
            .Where(claim => claim.Rank != Rank.Deprecated && !claims.Any(other => Outranks(other, claim)))
            .SelectMany(claim => Of(graph, entity, claim));
    }

    private static bool Outranks(Claim one, Claim other) =>
        one.Rank < other.Rank && one.Property == other.Property && (one.Property.Name != "status" || one.Period == other.Period);

    private static IEnumerable<Moment> Of(IGraph graph, int entity, Claim claim)
    {
        Moment At(Period when, TimelineKind kind, bool done = true) => new Moment.Claimed(when, entity, kind, claim, done);

        return (claim.Property.Name, claim.Value, claim.Period) switch
        {
            ("status", _, { } day) => [At(day, TimelineKind.Status)],
            ("date", ClaimValue.Date date, _) => [At(date.Value, KindOf(graph, entity), IsDone(graph, entity))],
            ("deadline", ClaimValue.Date date, _) => [At(date.Value, TimelineKind.Deadline, done: false)],
            ("opening" or "founded", ClaimValue.Date date, _) => [At(date.Value, TimelineKind.Since)],
            ("validity", ClaimValue.Date date, _) => Ends(date.Value).Select(end => At(Period.At(end.Date), end.Kind)),
            _ => [],
        };
    }

    private static TimelineKind KindOf(IGraph graph, int entity) => graph.KindOf(entity) switch
    {
        EntityKind.Agreement => TimelineKind.Signed,
        EntityKind.Document => TimelineKind.Issued,
        _ => TimelineKind.Event,
    };

    private static bool IsDone(IGraph graph, int entity) =>
        graph.StatusOf(entity).Status() is not (Status.Planned or Status.Proposed or Status.Requested or Status.Invited);

    private static List<Moment> OfRelationships(IGraph graph, int entity, bool forward)
    {
        var moments = new List<Moment>();

        foreach (var hop in graph.HopsOf(entity, Lasting))
        {
            var span = graph.SpanOf(hop.Relationship);

            if ((hop.Forward || !forward) && span != default && SetsDates(hop.Type, graph.RankOf(hop.Relationship)))
            {
                moments.AddRange(Of(graph.Relationship(hop.Relationship), subject: hop.Forward ? entity : hop.Other));
            }
        }

        return moments;
    }

    private static bool SetsDates(RelationType type, Rank rank) => rank != Rank.Deprecated && Lasts(type);

    private static bool Lasts(RelationType type) => Lasting.Types!.Contains(type);

    private static IEnumerable<(PartialDate Date, TimelineKind Kind)> Ends(Period span) =>
    [
        .. span.From is { } from ? [(from, TimelineKind.Since)] : ((PartialDate, TimelineKind)[])[],
        .. span.Until is { } until ? [(until, TimelineKind.Until)] : ((PartialDate, TimelineKind)[])[],
    ];
}
