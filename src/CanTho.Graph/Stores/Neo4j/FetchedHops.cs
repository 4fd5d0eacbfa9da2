using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>Which relationships of which entities.</summary>
internal readonly record struct WantedHops(IReadOnlyCollection<int> Of, RelationshipFilter That);

/// <summary>Relationships into a graph, by <c>cypher/hops.cypher</c>.</summary>
internal static class FetchedHops
{
    /// <summary>All of them in one statement; the entities stand in the graph already.</summary>
    public static async Task AddHops(this FetchedGraph graph, ServerGraph server, CancellationToken cancel, params IEnumerable<WantedHops> wanted)
    {
        var some = wanted.Where(hops => hops.Of.Count > 0).ToList();

        if (some.Count > 0)
        {
            var rows = await server.Read(CypherFile.Read("hops").Statement, cancel, ("wanted", some.Select(hops => Row(graph, hops))));
            graph.AddHops(rows.Single());
        }

        foreach (var hops in some)
        {
            foreach (var entity in hops.Of)
            {
                graph.HopsAreKnown(entity, hops.That);
            }
        }
    }

    /// <summary>
    /// A row of <c>relationships</c>, <c>others</c> at their far ends, and the <c>claims</c> about those of these that are no people, bodies or places.
    /// </summary>
    /// <returns>The others.</returns>
    public static IReadOnlyList<int> AddHops(this FetchedGraph graph, CypherRecord row)
    {
        int[] others = [.. row.Get<IReadOnlyList<object?>>("others").Select(other => graph.Add((Entity)FactReader.Read(other)))];
        graph.AddAll(row.Get<IReadOnlyList<object?>>("relationships"));
        graph.AddAll(row.Get<IReadOnlyList<object?>>("claims"));

        foreach (var other in others)
        {
            if (graph.KindOf(other) is not (EntityKind.Person or EntityKind.Organisation or EntityKind.Place))
            {
                graph.ClaimsAreKnown(other);
            }
        }

        return others;
    }

    private static Dictionary<string, object?> Row(FetchedGraph graph, WantedHops wanted)
    {
        var row = wanted.That.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        row["ids"] = ServerGraph.Texts(wanted.Of.Select(graph.IdOf));
        return row;
    }
}
