using System.Collections.Concurrent;
using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Paging;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Hubs;

/// <summary>
/// The neighbours of a hub in the order of a list, so that a page of those linked to it does not cost their sorting: each kind and order once for a snapshot, when
/// it is first asked for, at 4 bytes a neighbour.
/// </summary>
internal static class SortedNeighbours
{
    private static readonly PerSnapshot<ConcurrentDictionary<(int Hub, EntityKind, EntityOrder), Lazy<IReadOnlyList<int>>>> s_sorted = new(_ => []);

    /// <summary>Null when the entity is no hub.</summary>
    /// <param name="ordering">That of the order.</param>
    public static IReadOnlyList<int>? Of(IGraph graph, int entity, EntityKind kind, EntityOrder order, Ordering<int> ordering) =>
        Hub.At(graph, entity) is { } hub
            ? s_sorted.Of(graph).GetOrAdd(
                (entity, kind, order.Distinguishing), _ => new(() => ordering.Sort(hub.Neighbours().Where(other => graph.KindOf(other) == kind)))).Value
            : null;
}
