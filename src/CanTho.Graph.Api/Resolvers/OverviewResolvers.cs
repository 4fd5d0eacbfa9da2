using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Api.Resolvers;

internal static class OverviewResolvers
{
    public static int Revision(OverviewAnswer parent) => checked((int)parent.Revision.Number);

    public static IReadOnlyList<KindCount> EntitiesByKind(OverviewAnswer parent) =>
        [.. Enum.GetValues<EntityKind>().Select(kind => new KindCount(kind, parent.EntitiesByKind.GetValueOrDefault(kind)))];

    public static IReadOnlyList<TypeCount> RelationshipsByType(OverviewAnswer parent) =>
        [.. parent.RelationshipsByType.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => new TypeCount(pair.Key, pair.Value))];

    public static PartialDate? Earliest(OverviewAnswer parent) => parent.Earliest is { } day ? PartialDate.Of(day) : null;

    public static PartialDate? Latest(OverviewAnswer parent) => parent.Latest is { } day ? PartialDate.Of(day) : null;

    public static IReadOnlyList<CitedDocument> Sources(OverviewAnswer parent) => parent.Documents;

    public static IReadOnlyList<Property> Properties(OverviewAnswer parent) => Property.All;
}

internal static class PropertyInfoResolvers
{
    public static IReadOnlyList<EntityKind> Kinds(Property parent) => parent.Of;
}

internal sealed record KindCount(EntityKind Kind, int Count);

internal sealed record TypeCount(RelationType Type, int Count);
