using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Contradictions;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client.Values;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>What the sources contradict each other on, by id: the queue of those who keep the data.</summary>
/// <param name="About">Only about this entity; for figures also as the partner. All when null.</param>
public sealed record Conflicts(EntityId? About, Page Page) : Question<Slice<Conflict>>
{
    private const string List = "conflicts";

    private static readonly Ordering<Conflict> s_order = new(List, new Key<Conflict>(conflict => conflict.Id));
    private static readonly Ordering<string> s_orderOfIds = new(List, new Key<string>(id => id));

    internal override Slice<Conflict> Answer(IGraph graph, CancellationToken cancel) =>
        s_order.Page(About is { } about ? OpenConflicts.About(graph, graph.NumberOf(about)) : OpenConflicts.All(graph), Page);

    internal override async Task<Slice<Conflict>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var file = CypherFile.Question(nameof(Conflicts));
        var page = About is { } about ? await IdsAbout(about, server, file, cancel) : await Ids(server, file, cancel);
        var rows = await server.Read(file["these"], cancel, ("ids", page.Items));
        var conflicts = rows
            .Select(row => ConflictProperties.Read(row.Get<CypherNode>("conflict"), row.Get<IReadOnlyList<object?>>("facts")))
            .ToDictionary(conflict => conflict.Id, StringComparer.Ordinal);

        return new([.. page.Items.Select(id => conflicts[id])], page.Cursors, page.HasPrevious, page.HasNext, page.Total);
    }

    private async Task<Slice<string>> IdsAbout(EntityId about, ServerGraph server, CypherFile file, CancellationToken cancel)
    {
        var row = (await server.Read(file["about"], cancel, ("about", about.Value))).Single();

        return row.Get<bool>("known")
            ? s_orderOfIds.Page(s_orderOfIds.Sort(row.Get<IReadOnlyList<object?>>("ids").Cast<string>()), Page)
            : throw new NeighbouringIdsWanted(about);
    }

    private async Task<Slice<string>> Ids(ServerGraph server, CypherFile file, CancellationToken cancel)
    {
        var range = s_orderOfIds.Range(Page);
        var rows = await server.Read(
            range.Directed(file["all"]),
            cancel,
            ("from", range.From.Id),
            ("to", range.To == ListPlace.Last ? ListPlace.Last.Key : range.To.Id),
            ("limit", range.Limit));
        var row = rows.Single();

        return s_orderOfIds.Slice(
            range, row.Get<IReadOnlyList<object?>>("ids").Cast<string>(), row.Get<long>("total"), row.Get<bool>("before"), row.Get<bool>("behind"), id => id);
    }
}
