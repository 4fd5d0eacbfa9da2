using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>How entities are joined to others: for each a page of its relationships, the best rank first, then the latest.</summary>
public sealed record RelationshipsOf(IReadOnlyList<EntityId> Of, RelationshipFilter Filter, Page Page)
    : Question<IReadOnlyList<Slice<Relationship>>>
{
    // The latest is what began last, and of these what ended last; what is undated comes behind.
    private static readonly Ordering<Relationship> s_order = new(
        "relationships",
        new(relationship => Sortable.Member(relationship.Rank)),
        new(relationship => Latest(relationship.Since ?? relationship.Until), Descending: true),
        new(relationship => Latest(relationship.Until ?? relationship.Since), Descending: true),
        new(relationship => Sortable.Member(relationship.Type)),
        new(relationship => relationship.Id));

    internal static ListPlace PlaceOf(Relationship relationship) => s_order.PlaceOf(relationship);

    /// <summary>The relationships that the hops go along, in order.</summary>
    internal static Hop[] Sort(IGraph graph, ReadOnlySpan<Hop> hops)
    {
        var along = new Dictionary<string, Hop>(StringComparer.Ordinal);

        foreach (var hop in hops)
        {
            along.Add(graph.Relationship(hop.Relationship).Id, hop);
        }

        return [.. s_order.Sort(along.Values.Select(hop => graph.Relationship(hop.Relationship))).Select(one => along[one.Id])];
    }

    internal override IReadOnlyList<Slice<Relationship>> Answer(IGraph graph, CancellationToken cancel) =>
        [.. graph.NumbersOf(Of).Select(entity => s_order.Page(Wanted(graph, entity), Page))];

    internal override async Task<IReadOnlyList<Slice<Relationship>>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var range = await server.Range(s_order, Page, Of, cancel);
        var file = CypherFile.Question(nameof(RelationshipsOf));
        (string, object?)[] filter = [.. range.Parameters, .. Filter.Parameters];

        var rows = await server.Read(
            range.Directed(Filter == new RelationshipFilter() && Page is { After: null, Before: null } ? file["all"] : file["some"]),
            cancel,
            [.. filter, ("ids", ServerGraph.Texts(Of))]);
        var hubs = rows.Where(row => row.Get<bool>("isHub")).Select(row => row["id"]).ToList();
        var ofHubs = hubs.Count == 0 ? [] : await server.Read(range.Directed(file["of hubs"]), cancel, [.. filter, ("hubs", hubs)]);

        // A hub's own row comes later, and takes the place of the empty one.
        var slices = rows.Concat(ofHubs).ToLookup(row => new EntityId(row.Get<string>("id"))).ToDictionary(
            row => row.Key, row => s_order.Slice(range, row.Last(), item => (Relationship)FactReader.Read(item)));

        return [.. Of.Select(id => slices.GetValueOrDefault(id) ?? throw new NeighbouringIdsWanted(id))];
    }

    private MadeList<Relationship> Wanted(IGraph graph, int entity)
    {
        var hops = graph.HopsInOrder(entity);

        if (Filter == new RelationshipFilter())
        {
            return new(hops.Length, at => graph.Relationship(hops.Span[at].Relationship));
        }

        var numbers = new List<int>();

        foreach (var hop in hops.Span)
        {
            if (Filter.Takes(graph, hop))
            {
                numbers.Add(hop.Relationship);
            }
        }

        return new(numbers.Count, at => graph.Relationship(numbers[at]));
    }

    private static string Latest(PartialDate? date) => date is { } known ? Sortable.Day(known.Latest) : "";
}
