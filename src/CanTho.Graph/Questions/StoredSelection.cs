using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Finding;

namespace CanTho.Graph.Questions;

/// <summary>A filter as the parameters of <c>cypher/questions/entity-list.cypher</c>: the same as <see cref="EntitySelection"/> takes from a graph in memory.</summary>
internal static class StoredSelection
{
    /// <exception cref="RefusedQuestionException">The name is no name.</exception>
    public static async Task<(string Name, object? Value)[]> Of(ServerGraph server, EntityKind kind, EntityFilter filter, CancellationToken cancel)
    {
        IReadOnlyList<EntityId> ids = [.. filter.Linked ?? [], .. filter.CitedIn is { } document ? [document] : (EntityId[])[]];

        if (ids.Count > 0)
        {
            await server.MustKnow(ids, cancel);
        }

        return
        [
            ("begin", Begin(filter)),
            ("linked", ServerGraph.Texts(filter.Linked ?? [])),
            ("by", ServerGraph.Words(filter.By)),
            ("named", await Named(server, kind, filter, cancel)),
            ("citedIn", filter.CitedIn?.Value),
            ("classes", filter.Classes?.Distinct()),
            ("statuses", ServerGraph.Words(filter.Statuses)?.Distinct()),
            ("withinEarliest", filter.Within is { } from ? Sortable.Day(from.Earliest) : null),
            ("withinLatest", filter.Within is { } to ? Sortable.Day(to.Latest) : null),
        ];
    }

    // The condition that is likely to leave the fewest.
    private static string Begin(EntityFilter filter) => filter switch
    {
        { Linked.Count: > 0 } => "LINKED",
        { Name: not null } => "NAMED",
        { CitedIn: not null } => "CITED",
        { Statuses: not null } => "STATUS",
        { Classes: not null } => "CLASS",
        _ => "KIND",
    };

    private static async Task<IReadOnlyList<object?>?> Named(ServerGraph server, EntityKind kind, EntityFilter filter, CancellationToken cancel)
    {
        if (filter.Name is not { } name)
        {
            return null;
        }

        var found = await new ServerNames(server, [kind]).Find(EntitySelection.QueryOf(name), cancel);
        return ServerGraph.Texts(found.Select(one => one.Id));
    }
}
