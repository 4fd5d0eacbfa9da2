using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Paging;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>What lists filter and order by and the claims about an entity imply: its latest status and its dates.</summary>
internal static class ListKeys
{
    private static readonly EntityOrder s_up = new(EntityOrderField.Date);
    private static readonly EntityOrder s_down = s_up with { Descending = true };

    /// <param name="graph">Has the entities that are still there, and the claims about them.</param>
    public static Task Write(Statements statements, FetchedGraph graph, IEnumerable<string> ids) =>
        statements.Write(CypherFile.Read("write/list-keys").Statement, "rows", Rows(graph, ids));

    private static IEnumerable<Dictionary<string, object?>> Rows(FetchedGraph graph, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            if (graph.TryFind(new(id), out var entity))
            {
                yield return new() { ["id"] = id, ["properties"] = Of(graph, entity) };
            }
        }
    }

    private static Dictionary<string, object?> Of(FetchedGraph graph, int entity) => new()
    {
        ["status"] = graph.StatusOf(entity).Status() is { } status ? ConstantCase.Of(status) : null,
        ["dates"] = EntitySelection.DatesOf(graph, entity).Select(Sortable.Period).ToArray() is { Length: > 0 } dates ? dates : null,
        ["dateKey"] = KeyIn(s_up, graph, entity),
        ["dateKeyDown"] = KeyIn(s_down, graph, entity),
    };

    private static string KeyIn(EntityOrder order, FetchedGraph graph, int entity) => order.Of(graph.KindOf(entity), graph).PlaceOf(entity).Key;
}
