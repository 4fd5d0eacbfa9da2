using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Change sets as sets of facts: put together and taken apart.</summary>
internal static class FactIds
{
    public static IEnumerable<string> Of(ChangeSet facts) => facts.Entities.Select(entity => entity.Id.Value)
        .Concat(facts.Relationships.Select(fact => fact.Id))
        .Concat(facts.Claims.Select(fact => fact.Id))
        .Concat(facts.Figures.Select(fact => fact.Id));

    /// <summary>What there is after the changes. A fact that is not touched stays the same object.</summary>
    public static ChangeSet Merged(ChangeSet before, ChangeSet changes)
    {
        var gone = Of(changes).Concat(changes.Removed).ToHashSet(StringComparer.Ordinal);

        return new(
            [.. before.Entities.Where(entity => !gone.Contains(entity.Id.Value)), .. changes.Entities],
            [.. before.Relationships.Where(fact => !gone.Contains(fact.Id)), .. changes.Relationships],
            [.. before.Claims.Where(fact => !gone.Contains(fact.Id)), .. changes.Claims],
            [.. before.Figures.Where(fact => !gone.Contains(fact.Id)), .. changes.Figures],
            []);
    }

    /// <summary>The facts without these entities, and without all that cannot be without them.</summary>
    public static ChangeSet WithoutEntities(ChangeSet facts, HashSet<EntityId> gone) => gone.Count == 0 ? facts : facts with
    {
        Entities =
        [
            .. facts.Entities.Where(entity => !gone.Contains(entity.Id)).Select(entity => Cites(entity, gone)
                ? entity with
                {
                    Sources = Without(entity.Sources, gone),
                    Names = [.. entity.Names.Select(name => name with { Sources = Without(name.Sources, gone) })],
                }
                : entity),
        ],
        Relationships =
        [
            .. from fact in facts.Relationships
               where !gone.Contains(fact.From) && !gone.Contains(fact.To) && IsSourced(fact.Sources, gone)
               select fact.Sources.Any(source => gone.Contains(source.Document)) ? fact with { Sources = Without(fact.Sources, gone) } : fact,
        ],
        Claims =
        [
            .. from fact in facts.Claims
               where !gone.Contains(fact.About) && !(fact.Value is ClaimValue.Reference named && gone.Contains(named.Value))
               where fact.Sources.Count == 0 || IsSourced(fact.Sources, gone)
               select fact.Sources.Any(source => gone.Contains(source.Document)) ? fact with { Sources = Without(fact.Sources, gone) } : fact,
        ],
        Figures =
        [
            .. from fact in facts.Figures
               where !gone.Contains(fact.About) && !(fact.Partner is { } partner && gone.Contains(partner)) && IsSourced(fact.Sources, gone)
               select fact.Sources.Any(source => gone.Contains(source.Document)) ? fact with { Sources = Without(fact.Sources, gone) } : fact,
        ],
    };

    private static bool Cites(Entity entity, HashSet<EntityId> gone) =>
        entity.Sources.Concat(entity.Names.SelectMany(name => name.Sources)).Any(source => gone.Contains(source.Document));

    private static bool IsSourced(IReadOnlyList<Citation> sources, HashSet<EntityId> gone) => sources.Any(source => !gone.Contains(source.Document));

    private static IReadOnlyList<Citation> Without(IReadOnlyList<Citation> sources, HashSet<EntityId> gone) =>
        [.. sources.Where(source => !gone.Contains(source.Document))];
}
