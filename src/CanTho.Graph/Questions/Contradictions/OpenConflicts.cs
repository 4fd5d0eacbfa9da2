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

    private static IEnumerable<Conflict> AmongClaims(IGraph graph, int entity) =>
        from claim in graph.ClaimsAbout(entity)
        where MayBeDisputed(claim)
        let unit = claim.Property.Cardinality == Cardinality.OneForEachUnit ? claim.Unit : null
        group claim by (claim.Property, claim.Period, Unit: unit) into rivals
        let sides = Disputed.SidesAmong([.. rivals.Select(Fact)])
        where sides is not null
        select new Conflict(
            Id(graph.IdOf(entity).Value, rivals.Key.Property.Name, rivals.Key.Unit, rivals.Key.Period?.ToString()),
            graph.IdOf(entity),
            rivals.Key.Property.Name,
            SharedUnit(rivals.Select(claim => claim.Unit)),
            rivals.Key.Period,
            null,
            sides);

    private static ILookup<EntityId, Conflict> FindAmongFigures(IGraph graph)
    {
        var conflicts =
            from figure in graph.Figures
            let unit = Quantity.Of(figure.Value, figure.Unit).Unit
            group figure by (figure.Indicator, figure.About, figure.Partner, figure.Period, figure.Cumulative, Unit: unit) into rivals
            let sides = Disputed.SidesAmong([.. rivals.Select(Fact)])
            where sides is not null
            let subject = ConstantCase.Of(rivals.Key.Indicator)
            select new Conflict(
                Id(
                    rivals.Key.About.Value,
                    subject,
                    rivals.Key.Partner?.Value,
                    rivals.Key.Unit,
                    rivals.Key.Period.ToString(),
                    rivals.Key.Cumulative ? "cumulative" : "flow"),
                rivals.Key.About,
                subject,
                SharedUnit(rivals.Select(figure => figure.Unit)),
                rivals.Key.Period,
                rivals.Key.Partner,
                sides);

        return conflicts
            .SelectMany(conflict => Entities(conflict).Select(entity => (entity, conflict)))
            .ToLookup(pair => pair.entity, pair => pair.conflict);
    }

    private static IEnumerable<EntityId> Entities(Conflict conflict) =>
        conflict.Partner is { } partner && partner != conflict.About ? [conflict.About, partner] : [conflict.About];

    // Two statuses without a day may be of two days.
    private static bool MayBeDisputed(Claim claim) => claim.Property.Cardinality switch
    {
        Cardinality.Many => false,
        Cardinality.Series => claim.Period is not null,
        _ => true,
    };

    private static Disputed Fact(Claim claim) => new(claim.Id, claim.Value, claim.Unit, claim.Rank, claim.Sources);

    private static Disputed Fact(Figure figure) =>
        new(figure.Id, new ClaimValue.Number(figure.Value), figure.Unit, figure.Rank, figure.Sources);

    private static string? SharedUnit(IEnumerable<string?> units) => units.Distinct().ToArray() is [var one] ? one : null;

    private static string Id(params IEnumerable<string?> parts) =>
        $"conflict:{string.Join('/', parts.Where(part => !string.IsNullOrEmpty(part))).Replace(' ', '-')}";
}
