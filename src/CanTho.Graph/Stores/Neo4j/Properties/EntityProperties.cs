using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j.Client.Values;
using CanTho.Graph.Stores.Neo4j.Finding;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>
/// An entity as a node: <c>name</c>, <c>nameEn</c> and <c>nameJa</c> are those to show; <c>names</c>, <c>nameLanguages</c> and <c>nameUses</c> run side by side, and so do
/// <c>nameCited</c> (the place of the name), <c>nameDocuments</c> and <c>nameLocators</c>. By <c>words</c> names are found (<see cref="NameKeys"/>); by <c>nameKey</c>
/// (<c>nameKeyEn</c>, <c>nameKeyJa</c>) and its id it stands among its kind (<see cref="StoredOrder"/>). What it has besides is derived (<see cref="Writing.DerivedData"/>).
/// </summary>
internal static class EntityProperties
{
    public static Dictionary<string, object?> Of(Entity entity)
    {
        var cited = entity.Names.SelectMany((name, place) => name.Sources.Select(source => (Place: place, Source: source))).ToList();

        var properties = new Dictionary<string, object?>
        {
            ["id"] = entity.Id.Value,
            ["idKey"] = Sortable.Text(entity.Id.Value),
            ["kind"] = ConstantCase.Of(entity.Kind),
            ["class"] = entity.Class is "" ? null : entity.Class,
            ["name"] = entity.NameIn(Language.Vi),
            ["nameEn"] = entity.NameIn(Language.En),
            ["nameJa"] = entity.NameIn(Language.Ja),
            ["names"] = List(entity.Names, name => name.Text),
            ["words"] = NameKeys.Of(entity.Names),
            ["nameLanguages"] = List(entity.Names, name => name.Language),
            ["nameUses"] = List(entity.Names, name => ConstantCase.Of(name.Use)),
            ["nameCited"] = List(cited, one => one.Place),
            ["nameDocuments"] = CitationLists.Documents(cited.Select(one => one.Source)),
            ["nameLocators"] = CitationLists.Locators(cited.Select(one => one.Source)),
            ["documents"] = CitationLists.Documents(entity.Sources),
            ["locators"] = CitationLists.Locators(entity.Sources),
        };

        foreach (var (name, value) in StoredOrder.OfNames(entity))
        {
            properties[name] = value;
        }

        return properties;
    }

    public static Entity Read(CypherNode node)
    {
        var map = new PropertyMap(node.Properties);
        var (cited, sources) = (map.Numbers("nameCited"), CitationLists.Read(map.Texts("nameDocuments"), map.Texts("nameLocators")));
        var names = map.Texts("names")
            .Zip(map.Texts("nameLanguages"), map.Texts("nameUses"))
            .Select((name, place) => new Name(
                name.First,
                name.Second,
                ConstantCase.Read<NameUse>(name.Third)!.Value,
                [.. cited.Zip(sources).Where(pair => pair.First == place).Select(pair => pair.Second)]));

        return new(new(map.Text("id")), map.Member<EntityKind>("kind"), map.Find("class"), [.. names], map.Sources);
    }

    /// <summary>The labels behind <c>Entity</c>: the kind, and the class where people think in it.</summary>
    public static List<object?> Labels(Entity entity) =>
        ClassLabel(entity.Kind, entity.Class) is { } narrower ? [KindLabel(entity.Kind), narrower] : [KindLabel(entity.Kind)];

    public static string KindLabel(EntityKind kind) => Pascal(ConstantCase.Of(kind));

    /// <summary>The label of a class, <c>DiplomaticMission</c>; none for words that are no class.</summary>
    public static string? ClassLabel(EntityKind kind, string? word) => word is not null && EntityClass.Of(kind).Contains(word) ? Pascal(word) : null;

    private static List<object?> List<T>(IEnumerable<T> items, Func<T, object> value) => [.. items.Select(value)];

    private static string Pascal(string words) =>
        string.Concat(words.Split('_').Select(word => word[..1] + word[1..].ToLower(CultureInfo.InvariantCulture)));
}
