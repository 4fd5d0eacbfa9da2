using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>What there is: counted, and all of it.</summary>
internal static class NaiveOverview
{
    public static OverviewAnswer Of(PlainFacts facts)
    {
        var all = facts.All;
        var cited = NaiveFacts.Sourced(facts).SelectMany(fact => fact.Sources.Select(source => source.Document).Distinct()).ToLookup(document => document);
        var documents = all.Entities
            .Where(entity => cited.Contains(entity.Id))
            .Select(entity => new CitedDocument(entity, cited[entity.Id].Count()))
            .OrderByDescending(document => document.Citations)
            .ThenBy(document => document.Document.Id.Value, Utf8Order.Instance)
            .ToList();

        Period[] dates =
        [
            .. from claim in all.Claims
               where claim.Property.Name == "date" && claim.Rank != Rank.Deprecated && claim.Value is ClaimValue.Date { Value: { From: not null, Until: not null } }
               select ((ClaimValue.Date)claim.Value).Value,
        ];

        return new(
            facts.Revision,
            all.Entities.Count,
            Enum.GetValues<EntityKind>().ToDictionary(kind => kind, kind => all.Entities.Count(entity => entity.Kind == kind)),
            all.Relationships.Count,
            Enum.GetValues<RelationType>().ToDictionary(type => type, type => all.Relationships.Count(one => one.Type == type)),
            all.Claims.Count,
            all.Figures.Count,
            documents.Sum(document => document.Citations),
            NaiveConflicts.All(facts).Count,
            documents,
            dates.Length == 0 ? null : dates.Select(date => date.Earliest).Min(),
            dates.Length == 0 ? null : dates.Select(date => date.Latest).Max());
    }

    public static EverythingAnswer EverythingOf(PlainFacts facts) => new(
        facts.Revision,
        Enum.GetValues<EntityKind>().ToDictionary(
            kind => kind,
            kind => facts.All.Entities
                .Where(entity => entity.Kind == kind)
                .OrderBy(entity => entity.Id.Value, Utf8Order.Instance)
                .Select(entity => new DescribedEntity(entity, [.. facts.About(entity.Id).OrderBy(claim => claim.Id, Utf8Order.Instance)]))
                .ToAsyncEnumerable()),
        facts.All.Relationships.OrderBy(one => one.From.Value, Utf8Order.Instance).ThenBy(one => one.Id, Utf8Order.Instance).ToAsyncEnumerable(),
        facts.All.Figures.OrderBy(figure => figure.Id, Utf8Order.Instance).ToAsyncEnumerable());
}
