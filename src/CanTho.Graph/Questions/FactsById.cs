using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>
/// The facts with these ids, in the order asked for: each a <see cref="Domain.Relationship"/>, a <see cref="Domain.Claim"/> or a
/// <see cref="Domain.Figure"/>, as the beginning of its id says; null where there is none.
/// </summary>
public sealed record FactsById(IReadOnlyList<string> Ids) : Question<IReadOnlyList<object?>>
{
    internal override IReadOnlyList<object?> Answer(IGraph graph, CancellationToken cancel) => [.. Ids.Select(id => Fact(graph, id))];

    private static object? Fact(IGraph graph, string id) => id.Split(':', 2)[0] switch
    {
        "relationship" => graph.TryFindRelationship(id, out var relationship) ? graph.Relationship(relationship) : null,
        "claim" => graph.FindClaim(id),
        "figure" => graph.FindFigure(id),
        _ => null,
    };
}
