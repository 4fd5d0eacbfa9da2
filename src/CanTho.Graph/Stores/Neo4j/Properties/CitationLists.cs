using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Stores.Neo4j.Properties;

/// <summary>
/// Citations as two lists side by side, documents and locators: Neo4j keeps lists of plain values only, no maps and no nulls.
/// </summary>
internal static class CitationLists
{
    public static List<object?> Documents(IEnumerable<Citation> sources) => [.. sources.Select(source => source.Document.Value)];

    public static List<object?> Locators(IEnumerable<Citation> sources) => [.. sources.Select(source => source.Locator)];

    /// <summary>Where what is cited stands in its document: see <see cref="Questions.Mentions"/>.</summary>
    public static List<object?> Keys(IEnumerable<Citation> sources) => [.. sources.Select(source => Mention.OrderKeyOf(source.Locator))];

    /// <summary>For the statements that draw the edges to the documents.</summary>
    public static List<object?> Edges(IEnumerable<Citation> sources) =>
    [
        .. sources.Distinct().Select(source => new Dictionary<string, object?>
        {
            ["document"] = source.Document.Value,
            ["locator"] = source.Locator,
            ["orderKey"] = Mention.OrderKeyOf(source.Locator),
        }),
    ];

    public static IReadOnlyList<Citation> Read(IReadOnlyList<string> documents, IReadOnlyList<string> locators) =>
        [.. documents.Zip(locators, (document, locator) => new Citation(new(document), locator))];
}
