using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Contradictions;

/// <summary>Finds what the sources contradict each other on.</summary>
internal static class OpenConflicts
{
    private static readonly PerSnapshot<IReadOnlyList<Conflict>> s_all = new(FindAll);
    private static readonly PerSnapshot<ILookup<EntityId, Conflict>> s_ofFigures = new(FindAmongFigures);

    /// <summary>By id. Price: every claim is read, once for each snapshot.</summary>
    public static IReadOnlyList<Conflict> All(IGraph graph) => s_all.Of(graph);

    /// <summary>By id; of figures also those where the entity is the partner.</summary>
    public static IReadOnlyList<Conflict> About(IGraph graph, int entity) =>
    [
        .. AmongClaims(graph, entity)
            .Concat(s_ofFigures.Of(graph)[graph.IdOf(entity)])
            .OrderBy(conflict => conflict.Id, CodePointOrder.Instance),
    ];

    private static Conflict[] FindAll(IGraph graph) =>
    [
        .. graph.EntitiesWithClaims.SelectMany(entity => AmongClaims(graph, entity))
            .Concat(s_ofFigures.Of(graph).SelectMany(conflicts => conflicts).Distinct())
            .OrderBy(conflict => conflict.Id, CodePointOrder.Instance),
    ];

    /// <summary>Among the claims about one entity, in no order.</summary>
    public static IEnumerable<Conflict> AmongClaims(IGraph graph, int entity) =>
        from claim in graph.ClaimsAbout(entity)
        where MayBeDisputed(claim)
        let unit = claim.Property.Cardinality == Cardinality.OneForEachUnit ? claim.Unit : null
        group claim by (claim.Property, claim.Period, Unit: unit) into rivals
        let sides = Disputed.SidesAmong([.. rivals.Select(Disputed.Of)])
        where sides is not null
        select new Conflict(
            ConflictId.OfClaims(graph.IdOf(entity), rivals.Key.Property.Name, rivals.Key.Unit, rivals.Key.Period),
            graph.IdOf(entity),
            rivals.Key.Property.Name,
            SharedUnit(rivals.Select(claim => claim.Unit)),
            rivals.Key.Period,
            null,
            sides);

    /// <summary>Among figures, in no order. Those of one indicator, entity and period are enough: no others contradict each other.</summary>
    public static IEnumerable<Conflict> AmongFigures(IEnumerable<Figure> figures) =>
        from figure in figures
        let unit = Quantity.Of(figure.Value, figure.Unit).Unit
        group figure by (figure.Indicator, figure.About, figure.Partner, figure.Period, figure.Cumulative, Unit: unit) into rivals
        let sides = Disputed.SidesAmong([.. rivals.Select(Disputed.Of)])
        where sides is not null
        let subject = ConstantCase.Of(rivals.Key.Indicator)
        select new Conflict(
            ConflictId.OfFigures(rivals.Key.About, subject, rivals.Key.Partner, rivals.Key.Unit, rivals.Key.Period, rivals.Key.Cumulative),
            rivals.Key.About,
            subject,
            SharedUnit(rivals.Select(figure => figure.Unit)),
            rivals.Key.Period,
            rivals.Key.Partner,
            sides);

    private static ILookup<EntityId, Conflict> FindAmongFigures(IGraph graph) => AmongFigures(graph.Figures)
        .SelectMany(conflict => Entities(conflict).Select(entity => (entity, conflict)))
        .ToLookup(pair => pair.entity, pair => pair.conflict);

    private static IEnumerable<EntityId> Entities(Conflict conflict) =>
        conflict.Partner is { } partner && partner != conflict.About ? [conflict.About, partner] : [conflict.About];

    // Two statuses without a day may be of two days.
    private static bool MayBeDisputed(Claim claim) => claim.Property.Cardinality switch
    {
        Cardinality.Many => false,
        Cardinality.Series => claim.Period is not null,
        _ => true,
    };

    private static string? SharedUnit(IEnumerable<string?> units) => units.Distinct().ToArray() is [var one] ? one : null;
}
