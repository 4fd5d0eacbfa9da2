using System.Numerics;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>Which relationships a route may take, and which entities it may pass.</summary>
/// <param name="isOpen">Whether a relationship may be taken: see <see cref="OpenRelationships"/>.</param>
internal sealed class Passage(ITopology topology, Links asked, LinkEnds ends, HashSet<int> avoided, Func<Hop, bool> isOpen)
{
    public static IReadOnlyList<EntityKind> UsualBridges { get; } =
        [.. Enum.GetValues<EntityKind>().Except([EntityKind.Place, EntityKind.Document])];

    private readonly IReadOnlyList<EntityKind> _bridges = asked.Through ?? UsualBridges;

    public bool IsOpen(Hop hop) => isOpen(hop);

    /// <summary>A route leaves its start and reaches its end once: what can be either never stands between.</summary>
    public bool MayStandBetween(int entity) =>
        _bridges.Contains(topology.KindOf(entity))
        && !ends.Starts.Contains(entity)
        && !ends.Ends.Contains(entity)
        && !avoided.Contains(entity);

    /// <summary>How much a hub it is: by all its relationships, whatever the filters.</summary>
    public int CostOf(int entity) => BitOperations.Log2((uint)topology.DegreeOf(entity));
}
