using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>
/// A claim as a node. Numbers stand as they are printed: a float would lose <c>12.050</c>. <c>earliest</c> and <c>latest</c> are the days of a date that counts
/// for the <see cref="Overview"/>.
/// </summary>
internal static class ClaimProperties
{
    public static Dictionary<string, object?> Of(Claim fact)
    {
        var (value, en, ja) = fact.Value.Written;

        return new()
        {
            ["id"] = fact.Id,
            ["idKey"] = Sortable.TextIfOther(fact.Id),
            ["about"] = fact.About.Value,
            ["property"] = fact.Property.Name,
            ["value"] = value,
            ["valueEn"] = Filled(en),
            ["valueJa"] = Filled(ja),
            ["unit"] = Filled(fact.Unit),
            ["period"] = fact.Period?.ToString(),
            ["earliest"] = Overview.DateOf(fact)?.Earliest,
            ["latest"] = Overview.DateOf(fact)?.Latest,
            ["rank"] = ConstantCase.Of(fact.Rank),
            ["certainty"] = ConstantCase.Of(fact.Certainty),
            ["documents"] = CitationLists.Documents(fact.Sources),
            ["locators"] = CitationLists.Locators(fact.Sources),
            ["note"] = Filled(fact.Note),
        };
    }

    public static Claim Read(CypherNode node)
    {
        var map = new PropertyMap(node.Properties);
        var property = Property.Find(map.Text("property"))
            ?? throw new StoreException($"\"{map.Text("property")}\" in Neo4j is no property. Was it written by a newer program?");

        return new(
            map.Text("id"),
            new(map.Text("about")),
            property,
            Value(property, map),
            map.Find("unit"),
            map.Period("period"),
            map.Member<Rank>("rank"),
            map.Member<Certainty>("certainty"),
            map.Sources,
            map.Find("note"));
    }

    private static ClaimValue Value(Property property, PropertyMap map) => property.Value switch
    {
        ValueKind.Text => new ClaimValue.Text(map.Localised("value")!),
        ValueKind.Number => new ClaimValue.Number(decimal.Parse(map.Text("value"), CultureInfo.InvariantCulture)),
        ValueKind.Date => new ClaimValue.Date(map.Period("value")!.Value),
        ValueKind.Entity => new ClaimValue.Reference(new(map.Text("value"))),
        _ => new ClaimValue.Word(map.Text("value")),
    };

    private static string? Filled(string? text) => text is "" ? null : text;
}
