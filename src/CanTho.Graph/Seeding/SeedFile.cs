using CanTho.Graph.Domain;

namespace CanTho.Graph.Seeding;

/// <summary>One of the files of a seed and its columns: the table "The seed files" of docs/model.md.</summary>
/// <param name="Kind">What each row is, in the files of entities.</param>
/// <param name="Columns">Those that must be there.</param>
/// <param name="Properties">Those that may: a property each, or its translation.</param>
internal sealed record SeedFile(string Name, EntityKind? Kind, IReadOnlyList<string> Columns, IReadOnlyList<string> Properties)
{
    public static SeedFile Names { get; } = new("names.csv", null, ["entity", "text", "language", "use", "sources"], []);

    public static SeedFile Relationships { get; } = new(
        "relationships.csv",
        null,
        ["id", "type", "from", "to", "role_vi", "role_en", "role_ja", "since", "until", "rank", "certainty", "sources", "note"],
        []);

    public static SeedFile Claims { get; } = new(
        "claims.csv",
        null,
        ["id", "about", "property", "value", "value_en", "value_ja", "unit", "period", "rank", "certainty", "sources", "note"],
        []);

    public static SeedFile Figures { get; } = new(
        "figures.csv",
        null,
        [
            "id", "indicator", "about", "partner", "period", "value", "unit", "accumulation", "estimate", "rank", "certainty", "sources", "note",
        ],
        []);

    /// <summary>In the order in which their problems are told.</summary>
    public static IReadOnlyList<SeedFile> All { get; } =
    [
        OfEntities("documents.csv", EntityKind.Document),
        OfEntities("people.csv", EntityKind.Person),
        OfEntities("organisations.csv", EntityKind.Organisation),
        OfEntities("places.csv", EntityKind.Place),
        OfEntities("agreements.csv", EntityKind.Agreement),
        OfEntities("projects.csv", EntityKind.Project),
        OfEntities("events.csv", EntityKind.Event),
        OfEntities("tasks.csv", EntityKind.Task),
        Names,
        Relationships,
        Claims,
        Figures,
    ];

    public IReadOnlyList<string> AllColumns => [.. Columns, .. Properties];

    /// <summary>What can stand in a row of an entity: a number needs its unit and a status its day, and so they are written in claims.csv.</summary>
    public static bool FitsACell(Property property) =>
        property.Value is not ValueKind.Number && property.Cardinality is not Cardinality.Series;

    private static SeedFile OfEntities(string name, EntityKind kind)
    {
        string[] columns = ["id", .. EntityClass.Of(kind).Count > 0 ? ["class"] : Array.Empty<string>(), "name_vi", "name_en", "name_ja", "sources"];
        var properties =
            from property in Property.All
            where property.IsOf(kind) && FitsACell(property)
            from column in property.Value is ValueKind.Text
                ? new[] { property.Name, $"{property.Name}_en", $"{property.Name}_ja" }
                : [property.Name]
            select column;

        return new(name, kind, columns, [.. properties]);
    }
}
