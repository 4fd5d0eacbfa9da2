using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Finding;

namespace CanTho.Graph.Questions;

/// <summary>A filter as the parameters of <c>cypher/questions/entity-list.cypher</c>: the same as <see cref="EntitySelection"/> takes from a graph in memory.</summary>
/// <param name="AreNeighbours">All who are joined to one hub, and no other condition.</param>
internal sealed record StoredSelection(IReadOnlyList<(string Name, object? Value)> Parameters, bool AreNeighbours)
{
    public static CypherFile File { get; } = CypherFile.Question(nameof(EntityList));

    /// <exception cref="RefusedQuestionException">The name is no name.</exception>
    public static async Task<StoredSelection> Of(ServerGraph server, EntityKind kind, EntityFilter filter, CancellationToken cancel)
    {
        IReadOnlyList<EntityId> ids = [.. filter.Linked ?? [], .. filter.CitedIn is { } document ? [document] : (EntityId[])[]];
        var known = ids.Count > 0 ? await server.MustKnow(ids, cancel) : [];
        var linked = known.Where(row => filter.Linked?.Contains(new(row.Get<string>("id"))) == true).OrderBy(Degree).ToList();
        var named = await Named(server, kind, filter, cancel);
        var isAlone = filter == new EntityFilter(Linked: filter.Linked, By: filter.By);

        List<(string Name, object? Value)> parameters =
        [
            ("least", linked.FirstOrDefault()?["id"]),
            ("by", ServerGraph.Words(filter.By)),
            ("named", named),
            ("citedIn", filter.CitedIn?.Value),
            ("classes", filter.Classes?.Distinct()),
            ("statuses", ServerGraph.Words(filter.Statuses)?.Distinct()),
            ("withinEarliest", filter.Within is { } from ? Sortable.Day(from.Earliest) : null),
            ("withinLatest", filter.Within is { } to ? Sortable.Day(to.Latest) : null),
        ];

        var begin = linked is [var least, ..] && IsHub(least) && !isAlone ? await Fewest(server, kind, filter, named, Degree(least), parameters, cancel) : Begin(filter);
        var soughtAt = linked.Skip(begin == "LINKED" ? 1 : 0).ToLookup(IsHub, row => row["id"]);

        return new(
            [.. parameters, ("begin", begin), ("hubs", soughtAt[true].ToList()), ("others", soughtAt[false].ToList())],
            AreNeighbours: isAlone && linked is [var one] && IsHub(one));
    }

    private static long Degree(CypherRecord row) => row.Get<long>("degree");

    private static bool IsHub(CypherRecord row) => row.Get<bool>("isHub");

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

    // Of those joined to a hub too many may be left to say so without counting.
    private static async Task<string> Fewest(
        ServerGraph server, EntityKind kind, EntityFilter filter, IReadOnlyList<object?>? named, long most, IEnumerable<(string Name, object? Value)> parameters, CancellationToken cancel)
    {
        var row = (await server.Read(File["fewest"], cancel, [.. parameters, ("kind", ConstantCase.Of(kind)), ("most", most)])).Single();

        return new (string Begin, long Count)[]
        {
            ("LINKED", row.Get<long>("linked")),
            ("NAMED", named?.Count ?? long.MaxValue),
            ("CITED", filter.CitedIn is null ? long.MaxValue : row.Get<long>("cited")),
            ("STATUS", filter.Statuses is null ? long.MaxValue : row.Get<long>("status")),
            ("CLASS", filter.Classes is null ? long.MaxValue : row.Get<long>("class")),
        }.MinBy(condition => condition.Count).Begin;
    }

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
