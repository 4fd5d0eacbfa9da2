using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

internal static class EntityLookup
{
    /// <exception cref="UnknownEntityException">There is none; the message names the nearest id.</exception>
    public static int NumberOf(this IGraph graph, EntityId id) =>
        graph.TryFind(id, out var entity) ? entity : throw Unknown(id, graph.IdsNear(id));

    /// <exception cref="UnknownEntityException">One of them is not there; the message names the nearest id.</exception>
    public static int[] NumbersOf(this IGraph graph, IEnumerable<EntityId> ids) => [.. ids.Select(graph.NumberOf)];

    /// <param name="near">Holds at least every id that the message may name.</param>
    public static UnknownEntityException Unknown(EntityId id, IEnumerable<string> near) => new(
        id, SpellingHint.Nearest(id.Value, near) is { } nearest ? $"Did you mean \"{nearest}\"?" : "\"search\" finds ids by name.");
}
