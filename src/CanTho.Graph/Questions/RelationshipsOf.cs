using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

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

    internal override IReadOnlyList<Slice<Relationship>> Answer(IGraph graph, CancellationToken cancel) =>
        [.. graph.NumbersOf(Of).Select(entity => s_order.Page(s_order.Sort(Wanted(graph, entity)), Page))];

    private List<Relationship> Wanted(IGraph graph, int entity)
    {
        var wanted = new List<Relationship>();

        foreach (var hop in graph.HopsOf(entity))
        {
            if (Filter.Takes(graph, hop))
            {
                wanted.Add(graph.Relationship(hop.Relationship));
            }
        }

        return wanted;
    }

    private static string Latest(PartialDate? date) => date is { } known ? Sortable.Day(known.Latest) : "";
}
