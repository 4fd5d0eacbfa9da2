using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>A node or relationship as the fact that it is, or of which it is the incidence at a hub.</summary>
internal static class FactReader
{
    /// <returns>An <see cref="Entity"/>, <see cref="Relationship"/>, <see cref="Claim"/> or <see cref="Figure"/>.</returns>
    public static object Read(object? value) => value switch
    {
        CypherRelationship relationship => RelationshipProperties.Read(relationship),
        CypherNode { Labels: var labels } node when labels.Contains("Incidence") => RelationshipProperties.Read(node),
        CypherNode { Labels: var labels } node when labels.Contains("Entity") => EntityProperties.Read(node),
        CypherNode { Labels: var labels } node when labels.Contains("Claim") => ClaimProperties.Read(node),
        CypherNode { Labels: var labels } node when labels.Contains("Figure") => FigureProperties.Read(node),
        _ => throw new ArgumentException($"{value ?? "null"} is no fact.", nameof(value)),
    };

    public static string IdOf(object fact) => fact switch
    {
        Entity entity => entity.Id.Value,
        Relationship relationship => relationship.Id,
        Claim claim => claim.Id,
        Figure figure => figure.Id,
        _ => throw new ArgumentException($"{fact} is no fact.", nameof(fact)),
    };
}
