using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Client.Values;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>Where the sources contradict each other about entities: for each all its conflicts, by id.</summary>
public sealed record ConflictsOf(IReadOnlyList<EntityId> Of) : Question<IReadOnlyList<IReadOnlyList<Conflict>>>
{
    internal override IReadOnlyList<IReadOnlyList<Conflict>> Answer(IGraph graph, CancellationToken cancel) =>
        [.. graph.NumbersOf(Of).Select(entity => OpenConflicts.About(graph, entity))];

    internal override async Task<IReadOnlyList<IReadOnlyList<Conflict>>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var rows = (await server.Read(CypherFile.Question(nameof(ConflictsOf)).Statement, cancel, ("ids", ServerGraph.Texts(Of))))
            .ToLookup(row => new EntityId(row.Get<string>("id")));

        return [.. Of.Select(id => rows[id].First().Get<bool>("known") ? Conflicts(rows[id]) : throw new NeighbouringIdsWanted(id))];
    }

    private static IReadOnlyList<Conflict> Conflicts(IEnumerable<CypherRecord> rows) =>
    [
        .. rows.Where(row => row["conflict"] is not null)
            .Select(row => ConflictProperties.Read(row.Get<CypherNode>("conflict"), row.Get<IReadOnlyList<object?>>("facts")))
            .OrderBy(conflict => conflict.Id, CodePointOrder.Instance),
    ];
}
