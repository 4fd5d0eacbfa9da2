using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Chronicle;

/// <summary>Gathers what has a date. Of several dates for one thing the best rank counts; what is deprecated does not.</summary>
internal static class Moments
{
    private static readonly PerSnapshot<IReadOnlyList<Moment>> s_all = new(graph => Moment.Order.Sort(
        graph.EntitiesWithClaims.SelectMany(entity => OfClaims(graph, entity)).Concat(All(graph).SelectMany(entity => OfRelationships(graph, entity, forward: true)))));

    /// <summary>In order. Price: every claim and relationship is read, once for each snapshot.</summary>
    public static IReadOnlyList<Moment> All(IGraph graph, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return s_all.Of(graph);
    }

    /// <summary>
    /// In order, of these entities and of what they took part in: events, agreements, documents, projects and tasks that a relationship joins to them.
    /// </summary>
    public static IReadOnlyList<Moment> Around(IGraph graph, IReadOnlyCollection<int> entities)
    {
        var claims = entities.Concat(entities.SelectMany(entity => Neighbours(graph, entity))).Distinct().SelectMany(entity => OfClaims(graph, entity));
        var relationships = entities.SelectMany(entity => OfRelationships(graph, entity, forward: false)).DistinctBy(moment => moment.Id);

        return Moment.Order.Sort(claims.Concat(relationships));
    }

    /// <summary>In no order, of what is claimed of these entities themselves.</summary>
    public static IEnumerable<Moment> Of(IGraph graph, IEnumerable<int> entities) => entities.SelectMany(entity => OfClaims(graph, entity));

    private static IEnumerable<int> All(IGraph graph) => Enum.GetValues<EntityKind>().SelectMany(graph.OfKind);

    private static List<int> Neighbours(IGraph graph, int entity)
    {
        var neighbours = new List<int>();

        foreach (var hop in graph.HopsOf(entity))
        {
            if (graph.KindOf(hop.Other) is not (EntityKind.Person or EntityKind.Organisation or EntityKind.Place)
                && graph.RankOf(hop.Relationship) != Rank.Deprecated)
            {
                neighbours.Add(hop.Other);
            }
        }

        return neighbours;
    }

    private static IEnumerable<Moment> OfClaims(IGraph graph, int entity)
    {
        var claims = graph.ClaimsAbout(entity);

        return claims
            .Where(claim => claim.Rank != Rank.Deprecated
                && !claims.Any(other => other.Rank < claim.Rank && other.Property == claim.Property && (claim.Property.Name != "status" || other.Period == claim.Period)))
            .SelectMany(claim => Of(graph, entity, claim));
    }

    private static IEnumerable<Moment> Of(IGraph graph, int entity, Claim claim) => (claim.Property.Name, claim) switch
    {
        ("status", { Period: { } day }) => [new Moment.Claimed(day, entity, TimelineKind.Status, claim, true)],
        ("date", { Value: ClaimValue.Date date }) => [new Moment.Claimed(date.Value, entity, KindOf(graph, entity), claim, IsDone(graph, entity))],
        ("deadline", { Value: ClaimValue.Date date }) => [new Moment.Claimed(date.Value, entity, TimelineKind.Deadline, claim, false)],
        ("opening" or "founded", { Value: ClaimValue.Date date }) => [new Moment.Claimed(date.Value, entity, TimelineKind.Since, claim, true)],
        ("validity", { Value: ClaimValue.Date date }) => Ends(date.Value).Select(end => new Moment.Claimed(Period.At(end.Date), entity, end.Kind, claim, true)),
        _ => [],
    };

    private static TimelineKind KindOf(IGraph graph, int entity) => graph.KindOf(entity) switch
    {
        EntityKind.Agreement => TimelineKind.Signed,
        EntityKind.Document => TimelineKind.Issued,
        _ => TimelineKind.Event,
    };

    private static bool IsDone(IGraph graph, int entity) =>
        graph.StatusOf(entity).Status() is not (Status.Planned or Status.Proposed or Status.Requested or Status.Invited);

    // Only of what lasts: a signature or a visit has its day from the agreement or the event.
    private static List<Moment> OfRelationships(IGraph graph, int entity, bool forward)
    {
        var moments = new List<Moment>();

        foreach (var hop in graph.HopsOf(entity))
        {
            if ((hop.Forward || !forward) && Lasts(hop.Type) && graph.RankOf(hop.Relationship) != Rank.Deprecated && graph.SpanOf(hop.Relationship) != default)
            {
                var relationship = graph.Relationship(hop.Relationship);
                moments.AddRange(Ends(graph.SpanOf(hop.Relationship))
                    .Select(end => new Moment.Joined(Period.At(end.Date), hop.Forward ? entity : hop.Other, end.Kind, relationship)));
            }
        }

        return moments;
    }

    private static bool Lasts(RelationType type) => type is
        RelationType.HoldsPost or RelationType.MemberOf or RelationType.BranchOf or RelationType.Governs or RelationType.Represents
        or RelationType.Funds or RelationType.InvestsIn or RelationType.Advises or RelationType.PartnerOf;

    private static IEnumerable<(PartialDate Date, TimelineKind Kind)> Ends(Period span) =>
    [
        .. span.From is { } from ? [(from, TimelineKind.Since)] : ((PartialDate, TimelineKind)[])[],
        .. span.Until is { } until ? [(until, TimelineKind.Until)] : ((PartialDate, TimelineKind)[])[],
    ];
}
