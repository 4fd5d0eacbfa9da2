using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// How many relationships touch each entity, and how many facts cite each document: kept by what a change adds and takes, since counting anew would read
/// all that is at them.
/// </summary>
internal static class KeptCounts
{
    public static async Task Write(Statements statements, IReadOnlyList<FactChange> done)
    {
        await Write(statements, "write/degrees", done, Touched);
        await Write(statements, "write/citation-counts", done, Cited);
    }

    private static Task Write(Statements statements, string file, IReadOnlyList<FactChange> done, Func<object?, IEnumerable<EntityId>> of)
    {
        var more = done
            .SelectMany(change => of(change.After).Select(entity => (entity, By: 1)).Concat(of(change.Before).Select(entity => (entity, By: -1))))
            .GroupBy(one => one.entity.Value, one => one.By, StringComparer.Ordinal)
            .Select(one => (Entity: one.Key, More: one.Sum()))
            .Where(one => one.More != 0)
            .OrderBy(one => one.Entity, CodePointOrder.Instance);

        return statements.Write(
            CypherFile.Read(file).Statement,
            "rows",
            more.Select(one => new Dictionary<string, object?> { ["id"] = one.Entity, ["more"] = one.More }));
    }

    private static IEnumerable<EntityId> Touched(object? fact) =>
        fact is Relationship relationship ? new[] { relationship.From, relationship.To }.Distinct() : [];

    private static IEnumerable<EntityId> Cited(object? fact) => Sources(fact).Select(source => source.Document).Distinct();

    private static IEnumerable<Citation> Sources(object? fact) => fact switch
    {
        Entity entity => entity.Sources.Concat(entity.Names.SelectMany(name => name.Sources)),
        Relationship relationship => relationship.Sources,
        Claim claim => claim.Sources,
        Figure figure => figure.Sources,
        _ => [],
    };
}
