using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>One fact that really changes.</summary>
/// <param name="Before">Null when it is new.</param>
/// <param name="After">Null when it goes.</param>
internal sealed record FactChange(string Id, object? Before, object? After)
{
    public ChangeKind Kind => (Before, After) switch
    {
        (null, _) => ChangeKind.Added,
        (_, null) => ChangeKind.Removed,
        _ => ChangeKind.Changed,
    };

    /// <summary>What differs from what stands, in the order of the set. What has no id is left out.</summary>
    public static IEnumerable<FactChange> Between(ChangeSet changes, StandingFacts standing)
    {
        var put = changes.Entities.Select(fact => (Id: fact.Id.Value, Fact: (object)fact))
            .Concat(changes.Relationships.Select(fact => (fact.Id, Fact: (object)fact)))
            .Concat(changes.Claims.Select(fact => (fact.Id, Fact: (object)fact)))
            .Concat(changes.Figures.Select(fact => (fact.Id, Fact: (object)fact)))
            .Where(one => !string.IsNullOrEmpty(one.Id))
            .Select(one => new FactChange(one.Id, standing.Find(one.Id)?.Fact, one.Fact))
            .Where(change => change.Before is null || !Row(change.Before).Cells.SequenceEqual(Row(change.After!).Cells));

        var removed = changes.Removed.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal)
            .Select(id => new FactChange(id, standing.Find(id)?.Fact, null))
            .Where(change => change.Before is not null);

        return put.Concat(removed);
    }

    // Two facts are the same when the embedded store would write the same row: so the stores agree on what is a change.
    private static FactRow Row(object fact) => fact switch
    {
        Entity entity => FactRows.Of(entity),
        Relationship relationship => FactRows.Of(relationship),
        Claim claim => FactRows.Of(claim),
        _ => FactRows.Of((Figure)fact),
    };
}
