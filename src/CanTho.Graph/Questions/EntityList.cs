using System.Collections.Concurrent;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Hubs;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client.Values;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Questions;

/// <summary>The entities of a kind, filtered, ordered, a page at a time.</summary>
public sealed record EntityList(EntityKind Kind, EntityFilter? Filter, EntityOrder Order, Page Page) : Question<Slice<Entity>>
{
    // A page must not cost the sorting of a million entities: each order is worked out once for a snapshot, at 4 bytes an entity.
    private static readonly PerSnapshot<ConcurrentDictionary<(EntityKind, EntityOrder), Lazy<IReadOnlyList<int>>>> s_sorted = new(_ => []);

    internal override Slice<Entity> Answer(IGraph graph, CancellationToken cancel)
    {
        var ordering = Order.Of(Kind, graph);

        if (Filter is null)
        {
            return ordering.Page(All(graph, ordering), Page, graph.Entity);
        }

        var linked = Filter.Linked is [var one] ? SortedNeighbours.Of(graph, graph.NumberOf(one), Kind, Order, ordering) : null;

        if (linked is not null && Filter == new EntityFilter(Linked: Filter.Linked))
        {
            return ordering.Page(linked, Page, graph.Entity);
        }

        var selection = new EntitySelection(graph, Kind, Filter, cancel);
        bool IsWanted(int entity)
        {
            cancel.ThrowIfCancellationRequested();
            return selection.Takes(entity);
        }

        // Those linked to a hub are in order already; to sort the few that something else names may be cheaper.
        var wanted = selection.Candidates is { } few && (linked is null || few.Count < linked.Count / 8)
            ? ordering.Sort(few.Where(IsWanted))
            : [.. (linked ?? All(graph, ordering)).Where(IsWanted)];

        return ordering.Page(wanted, Page, graph.Entity);
    }

    internal override async Task<Slice<Entity>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var selection = Filter is null ? null : await StoredSelection.Of(server, Kind, Filter, cancel);
        var graph = server.Fetch(_ => { });
        var ordering = Order.Of(Kind, graph);
        var range = ordering.Range(Page);
        var stored = new StoredOrder(Order);
        var way = stored.IsDown(range) ? "down" : "up";
        var statement = StoredSelection.File[selection is null ? way : selection.AreNeighbours ? $"neighbours {way}" : "some"];

        var row = (await server.Read(
            range.Directed(stored.On(statement, Kind)),
            cancel,
            [
                .. selection?.Parameters ?? [],
                .. range.Parameters,
                ("kind", ConstantCase.Of(Kind)),
                ("fromKey", stored.KeyAt(range.From)),
                ("fromId", stored.BehindAt(range.From)),
                ("toKey", stored.KeyAt(range.To)),
                ("toId", stored.BehindAt(range.To)),
                ("down", stored.IsDown(range)),
                ("dated", Order.Field == EntityOrderField.Date),
            ])).Single();

        return ordering.Slice(range, row, item => Add(graph, item), graph.Entity);
    }

    // With what its keys are made of, for the cursors.
    private static int Add(FetchedGraph graph, object? item)
    {
        var found = (IReadOnlyDictionary<string, object?>)item!;
        var node = (CypherNode)found["entity"]!;
        var number = graph.Add(EntityProperties.Read(node), new PropertyMap(node.Properties).Number("degree"));

        graph.AddAll((IReadOnlyList<object?>)found["dates"]!);
        graph.ClaimsAreKnown(number);
        return number;
    }

    private IReadOnlyList<int> All(IGraph graph, Ordering<int> ordering) => Order is { Field: EntityOrderField.Id, Descending: false }
        ? graph.OfKind(Kind)
        : s_sorted.Of(graph).GetOrAdd(
            (Kind, Order.Distinguishing),
            _ => new(() => ordering.Sort(graph.OfKind(Kind)))).Value;
}
