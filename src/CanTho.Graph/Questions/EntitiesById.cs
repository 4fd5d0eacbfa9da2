using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>The entities with these ids, in the order asked for; null where there is none.</summary>
public sealed record EntitiesById(IReadOnlyList<EntityId> Ids) : Question<IReadOnlyList<Entity?>>
{
    internal override IReadOnlyList<Entity?> Answer(IGraph graph, CancellationToken cancel) =>
        [.. Ids.Select(id => graph.TryFind(id, out var entity) ? graph.Entity(entity) : null)];

    internal override async Task<IReadOnlyList<Entity?>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var rows = await server.Read(CypherFile.Question(nameof(EntitiesById)).Statement, cancel, ("ids", ServerGraph.Texts(Ids)));
        return Answer(server.Fetch(graph => graph.AddEntities(rows)), cancel);
    }
}
