using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>Until when documents date, as a text to order by: the latest is the graph's own present (<see cref="Dossier.LatestDocument"/>).</summary>
internal static class DocumentDates
{
    /// <param name="graph">Has the documents that are still there, and the claims about them.</param>
    public static Task Write(Statements statements, FetchedGraph graph, IEnumerable<string> ids) =>
        statements.Write(CypherFile.Read("write/document-dates").Statement, "rows", Rows(graph, ids));

    private static IEnumerable<Dictionary<string, object?>> Rows(FetchedGraph graph, IEnumerable<string> ids)
    {
        foreach (var id in ids.Where(id => id.StartsWith(EntityKind.Document.IdPrefix(), StringComparison.Ordinal)))
        {
            if (graph.TryFind(new(id), out var document))
            {
                yield return new()
                {
                    ["id"] = id,
                    ["datedUntil"] = graph.PeriodOf(document, "date")?.Until is { } date ? $"{Sortable.Day(date.Latest)}/{Sortable.Day(date.Earliest)}" : null,
                };
            }
        }
    }
}
