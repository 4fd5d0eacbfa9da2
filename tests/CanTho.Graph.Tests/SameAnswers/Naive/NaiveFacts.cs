using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>The questions that only select facts, and order them.</summary>
internal static class NaiveFacts
{
    private static readonly PlainList<Claim> s_claims = new(
        "claims", (claim => claim.Property.Name, false), (claim => Sortable.Member(claim.Rank), false),
        (claim => claim.Period is { } period ? Sortable.Period(period) : "", false), (claim => claim.Id, false));

    internal static readonly PlainList<Relationship> Relationships = new(
        "relationships",
        (one => Sortable.Member(one.Rank), false),
        (one => Latest(one.Since ?? one.Until), true),
        (one => Latest(one.Until ?? one.Since), true),
        (one => Sortable.Member(one.Type), false),
        (one => one.Id, false));

    private static readonly PlainList<Mention> s_mentions = new(
        "mentions", (mention => LocatorOrder.KeyOf(mention.Locator), false), (mention => mention.Locator, false), (mention => mention.Id, false));

    private static readonly PlainList<Figure> s_figures = new(
        "figures", (figure => Sortable.Member(figure.Indicator), false), (figure => figure.About.Value, false), (figure => figure.Partner?.Value ?? "", false),
        (figure => Sortable.Period(figure.Period), false), (figure => figure.Id, false));

    public static IReadOnlyList<Entity?> Of(PlainFacts facts, EntitiesById asked) => [.. asked.Ids.Select(facts.Find)];

    public static IReadOnlyList<object?> Of(PlainFacts facts, FactsById asked) =>
    [
        .. asked.Ids.Select(id => facts.All.Relationships.Cast<object>()
            .Concat(facts.All.Claims)
            .Concat(facts.All.Figures)
            .SingleOrDefault(fact => IdOf(fact) == id)),
    ];

    public static IReadOnlyList<IReadOnlyList<Claim>> Of(PlainFacts facts, ClaimsAbout asked) =>
        asked.Property is not { } name || Property.All.Any(property => property.Name == name)
            ? [.. facts.Each(asked.Of).Select(entity => s_claims.Sorted(facts.About(entity.Id).Where(claim => asked.Property is null || claim.Property.Name == asked.Property)))]
            : throw new RefusedQuestionException(
                "property", SpellingHint.After($"There is no property \"{name}\".", name, [.. Property.All.Select(property => property.Name)]));

    public static IReadOnlyList<Slice<Relationship>> Of(PlainFacts facts, RelationshipsOf asked) =>
    [
        .. facts.Each(asked.Of).Select(entity => Relationships.Page(
            facts.Touching(entity.Id).Where(one => Takes(facts, asked.Filter, one, entity.Id)), asked.Page)),
    ];

    public static IReadOnlyList<Slice<Mention>> Of(PlainFacts facts, Mentions asked) =>
    [
        .. facts.Each(asked.Documents).Select(document => s_mentions.Page(
            (from fact in Sourced(facts)
             from source in fact.Sources
             where source.Document == document.Id
             select new Mention(source.Locator, fact.Id)).Distinct(),
            asked.Page)),
    ];

    public static Slice<Figure> Of(PlainFacts facts, Figures asked)
    {
        _ = facts.Each(asked.About ?? []);

        return s_figures.Page(
            from figure in facts.All.Figures
            where asked.Indicators is null || asked.Indicators.Contains(figure.Indicator)
            where asked.About is null || asked.About.Contains(figure.About) || (figure.Partner is { } partner && asked.About.Contains(partner))
            where asked.From is not { } since || figure.Period.Latest >= since.Earliest
            where asked.Until is not { } until || figure.Period.Earliest <= until.Latest
            select figure,
            asked.Page);
    }

    /// <summary>Every fact with its citations.</summary>
    public static IEnumerable<(string Id, IEnumerable<Citation> Sources)> Sourced(PlainFacts facts) =>
        facts.All.Entities.Select(entity => (entity.Id.Value, PlainFacts.Sources(entity)))
            .Concat(facts.All.Relationships.Select(fact => (fact.Id, fact.Sources.AsEnumerable())))
            .Concat(facts.All.Claims.Select(fact => (fact.Id, fact.Sources.AsEnumerable())))
            .Concat(facts.All.Figures.Select(fact => (fact.Id, fact.Sources.AsEnumerable())));

    // One to itself is seen going out.
    private static bool Takes(PlainFacts facts, RelationshipFilter filter, Relationship one, EntityId seenFrom) =>
        (filter.Types is null || filter.Types.Contains(one.Type))
        && (filter.OtherKinds is null || filter.OtherKinds.Contains(facts[PlainFacts.Other(one, seenFrom)].Kind))
        && (filter.IncludeDeprecated || one.Rank != Rank.Deprecated)
        && PlainFacts.MayHold(one, filter.AsOf)
        && filter.Direction switch
        {
            Direction.Out => one.From == seenFrom,
            Direction.In => one.From != seenFrom,
            _ => true,
        };

    private static string Latest(PartialDate? date) => date is { } known ? Sortable.Day(known.Latest) : "";

    private static string IdOf(object fact) => fact switch
    {
        Relationship relationship => relationship.Id,
        Claim claim => claim.Id,
        _ => ((Figure)fact).Id,
    };
}
