using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>Facts as the rows of the statements in <c>cypher/write/</c>.</summary>
internal static class Rows
{
    /// <summary>Of an entity that is new.</summary>
    public static Dictionary<string, object?> Of(Entity entity, Revision version, Origin origin) => new()
    {
        ["properties"] = Given(Stamped(EntityProperties.Of(entity), version, origin)),
        ["labels"] = EntityProperties.Labels(entity),
    };

    /// <param name="before">What stood in its place: its narrower label may have to go.</param>
    public static Dictionary<string, object?> Of(Entity entity, Entity before, Revision version, Origin origin)
    {
        var labels = EntityProperties.Labels(entity);

        return new()
        {
            ["id"] = entity.Id.Value,
            ["properties"] = Stamped(EntityProperties.Of(entity), version, origin),
            ["labels"] = labels,
            ["unlabelled"] = EntityProperties.Labels(before).Except(labels).ToList(),
        };
    }

    /// <summary>What an entity and its names cite.</summary>
    public static Dictionary<string, object?> Cited(Entity entity) => new()
    {
        ["id"] = entity.Id.Value,
        ["sources"] = CitationLists.Edges([.. entity.Sources, .. entity.Names.SelectMany(name => name.Sources)]),
    };

    public static Dictionary<string, object?> Of(Relationship fact, Revision version, Origin origin) => new()
    {
        ["type"] = ConstantCase.Of(fact.Type),
        ["properties"] = Given(Stamped(RelationshipProperties.Of(fact), version, origin)),
    };

    /// <summary>By which a relationship that stands is found.</summary>
    public static Dictionary<string, object?> Ends(Relationship fact) => new()
    {
        ["id"] = fact.Id,
        ["from"] = fact.From.Value,
        ["to"] = fact.To.Value,
    };

    public static Dictionary<string, object?> Of(Claim fact, Revision version, Origin origin) => new()
    {
        ["names"] = fact.Value is ClaimValue.Reference(var named) ? named.Value : null,
        ["properties"] = Given(Stamped(ClaimProperties.Of(fact), version, origin)),
        ["sources"] = CitationLists.Edges(fact.Sources),
    };

    public static Dictionary<string, object?> Of(Figure fact, Revision version, Origin origin) => new()
    {
        ["properties"] = Given(Stamped(FigureProperties.Of(fact), version, origin)),
        ["sources"] = CitationLists.Edges(fact.Sources),
    };

    /// <summary>
    /// The properties that something new has, its days as texts, which the statements make days of: one date among its values, and a request goes in
    /// typed JSON, which takes the server twice as long to read.
    /// </summary>
    public static Dictionary<string, object?> Given(Dictionary<string, object?> properties) => properties
        .Where(property => property.Value is not null)
        .ToDictionary(property => property.Key, property => property.Value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : property.Value);

    private static Dictionary<string, object?> Stamped(Dictionary<string, object?> properties, Revision version, Origin origin)
    {
        properties["version"] = version.Number;
        properties["origin"] = origin.Word();
        return properties;
    }
}
