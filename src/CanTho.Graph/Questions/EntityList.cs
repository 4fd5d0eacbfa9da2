using System.Collections.Concurrent;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

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

        var selection = new EntitySelection(graph, Kind, Filter, cancel);
        bool IsWanted(int entity)
        {
            cancel.ThrowIfCancellationRequested();
            return selection.Takes(entity);
        }

        var wanted = selection.Candidates is { } few
            ? ordering.Sort(few.Where(IsWanted))
            : [.. All(graph, ordering).Where(IsWanted)];

        return ordering.Page(wanted, Page, graph.Entity);
    }

    private IReadOnlyList<int> All(IGraph graph, Ordering<int> ordering) => Order is { Field: EntityOrderField.Id, Descending: false }
        ? graph.OfKind(Kind)
        : s_sorted.Of(graph).GetOrAdd(
            (Kind, Order.Field == EntityOrderField.Name ? Order : Order with { Language = default }),
            _ => new(() => ordering.Sort(graph.OfKind(Kind)))).Value;
}
