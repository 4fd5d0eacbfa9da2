using CanTho.Graph.Domain;

namespace CanTho.Graph.Exporting;

/// <summary>What nodes and edges carry in the formats of graph tools. A value that is not known is null.</summary>
internal static class GraphCells
{
    public static IReadOnlyList<string> OfNodes { get; } = ["kind", "class", "name_vi", "name_en", "name_ja"];

    public static IReadOnlyList<string> OfEdges { get; } =
        ["type", "role", "role_en", "role_ja", "since", "until", "rank", "certainty", "sources"];

    /// <summary>In the order of <see cref="OfNodes"/>.</summary>
    public static IReadOnlyList<string?> Of(Entity entity) =>
    [
        ConstantCase.Of(entity.Kind),
        entity.Class,
        entity.NameIn(Language.Vi),
        Named(entity, Language.En),
        Named(entity, Language.Ja),
    ];

    /// <summary>In the order of <see cref="OfEdges"/>.</summary>
    public static IReadOnlyList<string?> Of(Relationship fact) =>
    [
        ConstantCase.Of(fact.Type),
        fact.Role?.Vi,
        fact.Role?.En,
        fact.Role?.Ja,
        fact.Since?.ToString(),
        fact.Until?.ToString(),
        ConstantCase.Of(fact.Rank),
        ConstantCase.Of(fact.Certainty),
        CitationText.Of(fact.Sources),
    ];

    // A column of English names holds English or nothing.
    private static string? Named(Entity entity, Language language) =>
        entity.Names.Any(name => name.Language == language.Tag() && name.Use is NameUse.Official or NameUse.Translation)
            ? entity.NameIn(language)
            : null;
}
