using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>
/// A relationship, its type as Neo4j's own. <c>from</c> and <c>to</c> repeat the ids of its ends, so that it can be read without them. <c>earliest</c> and
/// <c>latest</c> are the days between which it may hold; absent where nobody knows. By <c>orderKey</c> and its id it stands among the relationships of
/// an entity (<see cref="RelationshipsOf"/>), by one of <c>citationKeys</c> and its id among the mentions of a document (<see cref="Questions.Mentions"/>).
/// </summary>
internal static class RelationshipProperties
{
    public static Dictionary<string, object?> Of(Relationship fact) => new()
    {
        ["id"] = fact.Id,
        ["idKey"] = Sortable.TextIfOther(fact.Id),
        ["from"] = fact.From.Value,
        ["to"] = fact.To.Value,
        ["role"] = Filled(fact.Role?.Vi),
        ["roleEn"] = Filled(fact.Role?.En),
        ["roleJa"] = Filled(fact.Role?.Ja),
        ["since"] = fact.Since?.ToString(),
        ["until"] = fact.Until?.ToString(),
        ["earliest"] = fact.Since?.Earliest,
        ["latest"] = fact.Until?.Latest,
        ["rank"] = ConstantCase.Of(fact.Rank),
        ["certainty"] = ConstantCase.Of(fact.Certainty),
        ["documents"] = CitationLists.Documents(fact.Sources),
        ["locators"] = CitationLists.Locators(fact.Sources),
        ["note"] = Filled(fact.Note),
        ["orderKey"] = RelationshipsOf.PlaceOf(fact).Key,
        ["citationKeys"] = CitationLists.Keys(fact.Sources),
    };

    public static Relationship Read(CypherRelationship fact) => Read(fact.Type, new(fact.Properties));

    /// <summary>An <c>(:Incidence)</c>: a relationship as it is kept at a hub, with its type among what it holds.</summary>
    public static Relationship Read(CypherNode incidence)
    {
        var map = new PropertyMap(incidence.Properties);
        return Read(map.Text("type"), map);
    }

    private static Relationship Read(string type, PropertyMap map) => new(
        map.Text("id"),
        ConstantCase.Read<RelationType>(type)
            ?? throw new StoreException($"\"{type}\" in Neo4j is no type of relationship. Was it written by a newer program?"),
        new(map.Text("from")),
        new(map.Text("to")),
        map.Localised("role"),
        map.Date("since"),
        map.Date("until"),
        map.Member<Rank>("rank"),
        map.Member<Certainty>("certainty"),
        map.Sources,
        map.Find("note"));

    // As in the embedded store, where an empty cell is nothing.
    private static string? Filled(string? text) => text is "" ? null : text;
}
