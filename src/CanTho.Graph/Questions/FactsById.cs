using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>
/// The facts with these ids, in the order asked for: each a <see cref="Domain.Relationship"/>, a <see cref="Domain.Claim"/> or a
/// <see cref="Domain.Figure"/>, as the beginning of its id says; null where there is none.
/// </summary>
public sealed record FactsById(IReadOnlyList<string> Ids) : Question<IReadOnlyList<object?>>
{
    internal override IReadOnlyList<object?> Answer(IGraph graph, CancellationToken cancel) => [.. Ids.Select(id => Fact(graph, id))];

    internal override async Task<IReadOnlyList<object?>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var relationships = Ids.Where(id => id.StartsWith("relationship:", StringComparison.Ordinal)).Select(FullText.OfId);
        var rows = await server.Read(CypherFile.Question(nameof(FactsById)).Statement, cancel, ("ids", Ids), ("relationships", relationships));

        return Answer(
            server.Fetch(graph =>
            {
                graph.AddAll(rows.SelectMany(row => row.Get<IReadOnlyList<object?>>("facts")));
                graph.AbsentFacts(Ids);
            }),
            cancel);
    }

    private static object? Fact(IGraph graph, string id) => id.Split(':', 2)[0] switch
    {
        "relationship" => graph.TryFindRelationship(id, out var relationship) ? graph.Relationship(relationship) : null,
        "claim" => graph.FindClaim(id),
        "figure" => graph.FindFigure(id),
        _ => null,
    };
}
