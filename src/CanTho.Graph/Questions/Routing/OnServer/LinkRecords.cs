using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions.Routing.OnServer;

/// <summary>The facts that an answer shows: those of the best routes, and the partners on all.</summary>
internal sealed class LinkRecords(ServerGraph server, Links asked, RouteMap map, CancellationToken cancel)
{
    // Names of so many entities make some megabytes of JSON.
    private const int Batch = 5000;

    public async Task<FetchedGraph> Of(FoundLinks found)
    {
        var entities = found.Best.SelectMany(chain => chain.Entities).Concat(found.Partners).Distinct().Select(IdOf);
        var pairs = found.Best.SelectMany(chain => chain.Entities.Zip(chain.Entities.Skip(1))).Distinct().ToList();
        var graph = new FetchedGraph(server.Revision);

        var relationships = server.Read(
            CypherFile.Question(nameof(Links))["relationships"],
            cancel,
            ("pairs", pairs.Select(pair => new[] { IdOf(pair.First), IdOf(pair.Second) })),
            ("first", asked.First),
            ("relations", ServerGraph.Words(asked.Relations)),
            ("earliest", asked.AsOf?.Earliest),
            ("latest", asked.AsOf?.Latest));

        foreach (var batch in entities.Chunk(Batch))
        {
            graph.AddEntities(await server.Read(CypherFile.Question(nameof(EntitiesById)).Statement, cancel, ("ids", batch)));
        }

        graph.AddAll((await relationships).Select(row => row["relationship"]));

        foreach (var entity in found.Best.SelectMany(chain => chain.Entities))
        {
            graph.HopsAreKnown(graph.NumberOf(map.IdOf(entity)));
        }

        return graph;
    }

    private string IdOf(int entity) => map.IdOf(entity).Value;
}
