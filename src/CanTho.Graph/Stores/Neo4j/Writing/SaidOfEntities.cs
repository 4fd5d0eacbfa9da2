using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>Entities with all claims about them, when a change is written. What is said of a new one came with it and need not be read back.</summary>
internal sealed class SaidOfEntities(Statements statements, IReadOnlyList<FactChange> done)
{
    private readonly Dictionary<string, Entity> _new = done
        .Where(change => change.Before is null)
        .Select(change => change.After)
        .OfType<Entity>()
        .ToDictionary(entity => entity.Id.Value, StringComparer.Ordinal);

    private readonly ILookup<string, Claim> _claims = done.Select(change => change.After).OfType<Claim>().ToLookup(claim => claim.About.Value, StringComparer.Ordinal);

    public async Task<FetchedGraph> Read(IEnumerable<string> ids)
    {
        var (graph, standing) = (new FetchedGraph(default), new List<string>());

        foreach (var id in ids)
        {
            if (_new.TryGetValue(id, out var entity))
            {
                graph.ClaimsAreKnown(graph.Add(entity));
                _claims[id].ToList().ForEach(graph.Add);
            }
            else
            {
                standing.Add(id);
            }
        }

        if (standing.Count > 0)
        {
            graph.AddEntities(await statements.Run(CypherFile.Question(nameof(ClaimsAbout)).Statement, ("ids", standing)));
        }

        return graph;
    }
}
