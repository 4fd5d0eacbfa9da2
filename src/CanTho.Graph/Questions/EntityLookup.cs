using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

internal static class EntityLookup
{
    /// <exception cref="UnknownEntityException">There is none; the message names the nearest id.</exception>
    public static int NumberOf(this IGraph graph, EntityId id) =>
        graph.TryFind(id, out var entity) ? entity : throw new UnknownEntityException(id, Remedy(graph, id));

    /// <exception cref="UnknownEntityException">One of them is not there; the message names the nearest id.</exception>
    public static int[] NumbersOf(this IGraph graph, IEnumerable<EntityId> ids) => [.. ids.Select(graph.NumberOf)];

    private static string Remedy(IGraph graph, EntityId id)
    {
        var known = Enum.GetValues<EntityKind>().SelectMany(graph.OfKind).Select(entity => graph.IdOf(entity).Value);

        return SpellingHint.Nearest(id.Value, known) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : "\"search\" finds ids by name.";
    }
}
