using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>Counts who stands in between, route by route.</summary>
internal sealed class Partners(ITopology topology)
{
    private readonly Dictionary<int, (long Routes, int Nearest)> _counts = [];

    /// <param name="chain">No shorter than those counted before.</param>
    public void Count(Chain chain)
    {
        foreach (var entity in chain.Entities[1..^1])
        {
            if (topology.KindOf(entity) is EntityKind.Person or EntityKind.Organisation)
            {
                var (routes, nearest) = _counts.GetValueOrDefault(entity, (0, chain.Entities.Length - 1));
                _counts[entity] = (routes + chain.Routes, nearest);
            }
        }
    }

    public IEnumerable<int> Entities => _counts.Keys;

    public IReadOnlyList<LinkingPartner> Ranked(Func<int, Entity> record) =>
    [
        .. _counts
            .Select(pair => new LinkingPartner(record(pair.Key), (int)Math.Min(pair.Value.Routes, int.MaxValue), pair.Value.Nearest))
            .OrderByDescending(partner => partner.Routes)
            .ThenBy(partner => partner.Nearest)
            .ThenBy(partner => partner.Entity.Id),
    ];
}
