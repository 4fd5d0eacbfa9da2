using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>How many facts cite each document, kept by what a change adds and takes: counting anew would read every fact that cites it.</summary>
internal static class CitationCounts
{
    public static Task Write(Statements statements, IReadOnlyList<FactChange> done)
    {
        var more = done
            .SelectMany(change => Cited(change.After).Select(document => (document, By: 1)).Concat(Cited(change.Before).Select(document => (document, By: -1))))
            .GroupBy(one => one.document, one => one.By, StringComparer.Ordinal)
            .Select(one => (Document: one.Key, More: one.Sum()))
            .Where(one => one.More != 0)
            .OrderBy(one => one.Document, CodePointOrder.Instance);

        return statements.Write(
            CypherFile.Read("write/citation-counts").Statement,
            "rows",
            more.Select(one => new Dictionary<string, object?> { ["id"] = one.Document, ["more"] = one.More }));
    }

    private static IEnumerable<string> Cited(object? fact) => Sources(fact).Select(source => source.Document.Value).Distinct();

    private static IEnumerable<Citation> Sources(object? fact) => fact switch
    {
        Entity entity => entity.Sources.Concat(entity.Names.SelectMany(name => name.Sources)),
        Relationship relationship => relationship.Sources,
        Claim claim => claim.Sources,
        Figure figure => figure.Sources,
        _ => [],
    };
}
