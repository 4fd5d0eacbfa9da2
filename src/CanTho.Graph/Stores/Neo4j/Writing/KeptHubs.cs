using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// What stands around the entities with very many relationships, kept so that questions read the page they show and not all of it: see
/// <c>cypher/write/hubs.cypher</c> and <c>neighbours.cypher</c>. By pairs, a hub and who is joined to it: those that a change touches, and all of whoever becomes a hub by it.
/// </summary>
internal static class KeptHubs
{
    /// <summary>Of so many relationships an entity is a hub.</summary>
    /// <remarks>
    /// The server walks a hundred in a quarter of a millisecond. At 100,000 entities with a million relationships one in a hundred entities is a hub, and an eighth of
    /// the ends of relationships is kept twice.
    /// </remarks>
    public const int Usual = 100;

    private static readonly CypherFile s_file = CypherFile.Read("write/hubs"), s_neighbours = CypherFile.Read("write/neighbours");

    /// <summary>After the degrees, by which hubs are told, and the keys of lists, by which neighbours stand.</summary>
    /// <returns>The pairs that were written, and of who became a hub the one with itself.</returns>
    public static async Task<IReadOnlyList<(string Of, string Other)>> Write(Statements statements, IReadOnlyList<FactChange> done, int from, DateCounts counts)
    {
        var touched = done.SelectMany(change => (object?[])[change.Before, change.After]).OfType<Relationship>().SelectMany(Ends).ToHashSet();
        var became = await statements.Read(s_file["new"], "ids", Ids(touched), ("from", from));
        touched.UnionWith(became.Select(row => (row.Get<string>("of"), row.Get<string>("other"))));

        // Who is no more may have been one.
        var hubs = done.Where(change => change is { Before: Entity, After: null }).Select(change => change.Id).ToHashSet();
        hubs.UnionWith((await statements.Read(s_file["hubs"], "ids", Ids(touched))).Select(row => row.Get<string>("id")));

        (string Of, string Other)[] written = [.. touched.Where(pair => hubs.Contains(pair.Of))];
        var pairs = Rows(written);

        await Count(statements, pairs, counts, by: -1);
        await statements.Write(s_file["gone"], "pairs", pairs);
        await statements.Write(s_neighbours["gone"], "pairs", pairs);
        await statements.Write(s_file["put"], "pairs", pairs);
        await statements.Write(s_neighbours["put"], "pairs", pairs);
        await Count(statements, pairs, counts, by: 1);

        return written;
    }

    /// <summary>Pairs for a statement, each once.</summary>
    public static IReadOnlyList<object?> Rows(IEnumerable<(string Of, string Other)> pairs) =>
    [
        .. pairs.Distinct().OrderBy(pair => pair.Of, CodePointOrder.Instance).ThenBy(pair => pair.Other, CodePointOrder.Instance)
            .Select(pair => new Dictionary<string, object?> { ["of"] = pair.Of, ["other"] = pair.Other }),
    ];

    private static async Task Count(Statements statements, IReadOnlyList<object?> pairs, DateCounts counts, int by)
    {
        foreach (var row in await statements.Read(s_file["dated"], "pairs", pairs))
        {
            counts.Add(row.Get<string>("of"), row.Get<string>("sort"), row.Get<DateOnly?>("first"), row.Get<DateOnly?>("last"), by * row.Get<long>("count"));
        }

        foreach (var row in await statements.Read(s_neighbours["again"], "pairs", pairs))
        {
            counts.AddAgain(row.Get<string>("of"), row.Get<string>("sort"), Days(row, "firsts"), Days(row, "lasts"), by);
        }

        await statements.Write(s_file["counted"], "pairs", pairs, ("by", by));
        await statements.Write(s_neighbours["counted"], "pairs", pairs, ("by", by));
    }

    private static IEnumerable<DateOnly?> Days(CypherRecord row, string column) => row.Get<IReadOnlyList<object?>>(column).Cast<DateOnly?>();

    private static IEnumerable<string> Ids(IEnumerable<(string Of, string Other)> pairs) => pairs.Select(pair => pair.Of).Distinct().Order(CodePointOrder.Instance);

    private static IEnumerable<(string Of, string Other)> Ends(Relationship fact) =>
        [(fact.From.Value, fact.To.Value), (fact.To.Value, fact.From.Value)];
}
