using CanTho.Graph.Domain;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>A place stands for itself and its parts, the parts of these, and so on.</summary>
internal static class PlainPlaces
{
    /// <param name="asOf">Only what may be a part on this day.</param>
    public static IReadOnlySet<EntityId> WithParts(PlainFacts facts, EntityId whole, PartialDate? asOf)
    {
        var parts = new HashSet<EntityId> { whole };

        while (Next() is { Length: > 0 } next)
        {
            parts.UnionWith(next);
        }

        return parts;

        EntityId[] Next() =>
        [
            .. from one in facts.All.Relationships
               where one.Type == RelationType.PartOf && one.Rank != Rank.Deprecated && PlainFacts.MayHold(one, asOf)
               where parts.Contains(one.To) && facts[one.To].Kind == EntityKind.Place
               where !parts.Contains(one.From) && facts[one.From].Kind == EntityKind.Place
               select one.From,
        ];
    }
}
