using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>Facts as the rows of the statements in <c>cypher/write/</c>.</summary>
internal static class Rows
{
    /// <param name="before">What stood in its place: its narrower label may have to go.</param>
    public static Dictionary<string, object?> Of(Entity entity, Entity? before, Revision revision, Origin origin)
    {
        var labels = EntityProperties.Labels(entity);

        return new()
        {
            ["id"] = entity.Id.Value,
            ["properties"] = Stamped(EntityProperties.Of(entity), revision, origin),
            ["labels"] = labels,
            ["unlabelled"] = before is null ? [] : EntityProperties.Labels(before).Except(labels).ToList(),
            ["sources"] = CitationLists.Edges([.. entity.Sources, .. entity.Names.SelectMany(name => name.Sources)]),
        };
    }

    public static Dictionary<string, object?> Of(Relationship fact, Revision revision, Origin origin) => new()
    {
        ["id"] = fact.Id,
        ["type"] = ConstantCase.Of(fact.Type),
        ["properties"] = Stamped(RelationshipProperties.Of(fact), revision, origin),
    };

    public static Dictionary<string, object?> Of(Claim fact, Revision revision, Origin origin) => new()
    {
        ["id"] = fact.Id,
        ["names"] = fact.Value is ClaimValue.Reference(var named) ? named.Value : null,
        ["properties"] = Stamped(ClaimProperties.Of(fact), revision, origin),
        ["sources"] = CitationLists.Edges(fact.Sources),
    };

    public static Dictionary<string, object?> Of(Figure fact, Revision revision, Origin origin) => new()
    {
        ["id"] = fact.Id,
        ["properties"] = Stamped(FigureProperties.Of(fact), revision, origin),
        ["sources"] = CitationLists.Edges(fact.Sources),
    };

    private static Dictionary<string, object?> Stamped(Dictionary<string, object?> properties, Revision revision, Origin origin)
    {
        properties["version"] = revision.Number;
        properties["origin"] = origin.Word();
        return properties;
    }
}
