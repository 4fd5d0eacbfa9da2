using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Briefing;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>Which relationships of which entities. Of hubs among these as many as a briefing looks at, and one more to tell that there are more.</summary>
/// <param name="That">Takes none that are deprecated.</param>
/// <param name="OfHubs">Which of them these are.</param>
internal readonly record struct WantedHops(IReadOnlyCollection<int> Of, RelationshipFilter That, Foremost.Which OfHubs = Foremost.Which.First);

/// <summary>Relationships into a graph, by <c>cypher/hops.cypher</c>.</summary>
internal static class FetchedHops
{
    /// <summary>All of them in one statement; the entities stand in the graph already.</summary>
    public static async Task AddHops(this FetchedGraph graph, ServerGraph server, BriefingScope scope, params IEnumerable<WantedHops> wanted)
    {
        var some = wanted.Where(hops => hops.Of.Count > 0).ToList();

        if (some.Count > 0)
        {
            var ofHubs = some.ToLookup(hops => hops.OfHubs == Foremost.Which.First, hops => Row(hops, of => graph.IsHub(of)));

            var rows = await server.Read(
                CypherFile.Read("hops").Statement,
                scope.Cancel,
                ("wanted", some.Select(hops => Row(hops, of => !graph.IsHub(of)))),
                ("first", ofHubs[true]),
                ("latest", ofHubs[false]),
                ("limit", scope.Most + 1));
            graph.AddHops(rows.Single());
        }

        foreach (var hops in some)
        {
            foreach (var entity in hops.Of)
            {
                graph.HopsAreKnown(entity, hops.That);
            }
        }

        Dictionary<string, object?> Row(WantedHops hops, Func<int, bool> takes)
        {
            var row = hops.That.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
            row["ids"] = ServerGraph.Texts(hops.Of.Where(takes).Select(graph.IdOf));
            row["begun"] = hops.OfHubs == Foremost.Which.Past && scope.AsOf is { } day ? EntityOrder.KeyOfBegun(day) : "";
            return row;
        }
    }

    /// <summary>
    /// A row of <c>relationships</c>, <c>others</c> at their far ends with which of them are <c>hubs</c> or <c>ours</c>, and the <c>claims</c> about those of them that
    /// are no people, bodies or places.
    /// </summary>
    public static void AddHops(this FetchedGraph graph, CypherRecord row)
    {
        int[] others = [.. row.Get<IReadOnlyList<object?>>("others").Select(other => graph.Add((Entity)FactReader.Read(other)))];
        graph.AddAll(row.Get<IReadOnlyList<object?>>("relationships"));
        graph.AddAll(row.Get<IReadOnlyList<object?>>("claims"));

        var (ours, hubs) = (graph.Numbers(row, "ours").ToHashSet(), graph.Numbers(row, "hubs"));
        hubs.ForEach(graph.AddHub);

        foreach (var other in others)
        {
            graph.SideIsKnown(other, ours.Contains(other));

            if (graph.KindOf(other) is not (EntityKind.Person or EntityKind.Organisation or EntityKind.Place))
            {
                graph.ClaimsAreKnown(other);
            }
        }
    }

    /// <summary>The entities that a row lists by id.</summary>
    public static List<int> Numbers(this FetchedGraph graph, CypherRecord row, string ids) =>
        [.. row.Get<IReadOnlyList<object?>>(ids).Select(id => graph.NumberOf(new EntityId((string)id!)))];
}
