using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Client.Values;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>A figure as a node. <c>value</c> stands as it is printed; <c>place</c> is where it stands in the list of all (<see cref="Figures"/>).</summary>
internal static class FigureProperties
{
    public static Dictionary<string, object?> Of(Figure fact) => new()
    {
        ["id"] = fact.Id,
        ["idKey"] = Sortable.TextIfOther(fact.Id),
        ["indicator"] = ConstantCase.Of(fact.Indicator),
        ["about"] = fact.About.Value,
        ["partner"] = fact.Partner?.Value,
        ["period"] = fact.Period.ToString(),
        ["earliest"] = fact.Period.Earliest,
        ["latest"] = fact.Period.Latest,
        ["value"] = fact.Value.ToString(CultureInfo.InvariantCulture),
        ["unit"] = fact.Unit,
        ["cumulative"] = fact.Cumulative,
        ["estimate"] = fact.Estimate,
        ["rank"] = ConstantCase.Of(fact.Rank),
        ["certainty"] = ConstantCase.Of(fact.Certainty),
        ["documents"] = CitationLists.Documents(fact.Sources),
        ["locators"] = CitationLists.Locators(fact.Sources),
        ["note"] = fact.Note is "" ? null : fact.Note,
        ["place"] = Figures.PlaceOf(fact).Text,
    };

    public static Figure Read(CypherNode node)
    {
        var map = new PropertyMap(node.Properties);

        return new(
            map.Text("id"),
            map.Member<Indicator>("indicator"),
            new(map.Text("about")),
            map.Find("partner") is { } partner ? new EntityId(partner) : null,
            map.Period("period")!.Value,
            decimal.Parse(map.Text("value"), CultureInfo.InvariantCulture),
            map.Text("unit"),
            map.Truth("cumulative"),
            map.Truth("estimate"),
            map.Member<Rank>("rank"),
            map.Member<Certainty>("certainty"),
            map.Sources,
            map.Find("note"));
    }
}
