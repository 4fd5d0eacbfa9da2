using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>
/// From where the ends can be reached in exactly so many hops, and at what least cost. Walks count here that pass an entity twice, so
/// the cost is a lower bound, and nearly always the true one.
/// </summary>
/// <remarks>
/// It is worked out from both sides, always widening the one that is cheaper to widen, and never beyond where the two meet: around a hub
/// of a hundred thousand relationships the other side does the walking.
/// </remarks>
internal sealed class Reach
{
    private readonly ITopology _topology;
    private readonly Passage _passage;
    private readonly CancellationToken _cancel;
    private readonly List<Dictionary<int, int>> _costs; // by hops left
    private readonly List<HashSet<int>> _shells;        // by hops from the start

    public Reach(ITopology topology, Passage passage, LinkEnds ends, int maxHops, RouteBudget budget, CancellationToken cancel)
    {
        (_topology, _passage, _cancel) = (topology, passage, cancel);
        _costs = [ends.Ends.ToDictionary(end => end, _ => 0)];
        _shells = [ends.Starts];

        Widen(ends, maxHops, budget);
        Meet(ends);
    }

    /// <summary>How many hops the longest routes have that can be found; less than asked for when the budget did not allow more.</summary>
    public int Hops { get; private set; }

    /// <summary>The entities that are <paramref name="hopsLeft"/> hops from an end, with the cost of what lies between.</summary>
    public IReadOnlyDictionary<int, int> At(int hopsLeft) => _costs[hopsLeft];

    private void Widen(LinkEnds ends, int maxHops, RouteBudget budget)
    {
        var depth = new SearchDepth(maxHops, budget);

        // One more hop from the start is paid for twice: to find the next shell, and to meet in all shells once more.
        while (depth.Next(WorkAt(_costs[^1].Keys), WorkAt(_shells[^1]) + _shells.Sum(WorkAt)) is { } side)
        {
            if (side == Side.End)
            {
                _costs.Add(OneFurtherFromEnd(ends));
            }
            else
            {
                _shells.Add(OneFurtherFromStart());
            }
        }

        Hops = depth.Hops;
    }

    // What is left between the two sides: for every further hop, only from where the start is near enough.
    private void Meet(LinkEnds ends)
    {
        for (var hopsLeft = _costs.Count; hopsLeft <= Hops; hopsLeft++)
        {
            var costs = new Dictionary<int, int>();

            foreach (var entity in _shells.Take(Hops - hopsLeft + 1).SelectMany(shell => shell))
            {
                foreach (var hop in Open(entity))
                {
                    if (Onward(hop.Other, hopsLeft - 1, ends) is { } cost)
                    {
                        Lower(costs, entity, cost);
                    }
                }
            }

            _costs.Add(costs);
        }
    }

    private Dictionary<int, int> OneFurtherFromEnd(LinkEnds ends)
    {
        var (hopsLeft, costs) = (_costs.Count - 1, new Dictionary<int, int>());

        foreach (var entity in _costs[^1].Keys)
        {
            if (Onward(entity, hopsLeft, ends) is not { } cost)
            {
                continue;
            }

            foreach (var hop in Open(entity))
            {
                if (ends.Starts.Contains(hop.Other) || _passage.MayStandBetween(hop.Other))
                {
                    Lower(costs, hop.Other, cost);
                }
            }
        }

        return costs;
    }

    private HashSet<int> OneFurtherFromStart()
    {
        var shell = new HashSet<int>();

        foreach (var entity in _shells[^1])
        {
            foreach (var hop in Open(entity))
            {
                if (_passage.MayStandBetween(hop.Other) && !_shells.Exists(nearer => nearer.Contains(hop.Other)))
                {
                    shell.Add(hop.Other);
                }
            }
        }

        return shell;
    }

    // The cost of going on through the entity to an end; null when there is no way.
    private int? Onward(int entity, int hopsLeft, LinkEnds ends) =>
        !_costs[hopsLeft].TryGetValue(entity, out var cost) ? null
        : hopsLeft == 0 ? cost
        : ends.Starts.Contains(entity) ? null
        : cost + _passage.CostOf(entity);

    private List<Hop> Open(int entity)
    {
        _cancel.ThrowIfCancellationRequested();
        var open = new List<Hop>();

        foreach (var hop in _topology.HopsOf(entity))
        {
            if (_passage.IsOpen(hop))
            {
                open.Add(hop);
            }
        }

        return open;
    }

    private long WorkAt(IEnumerable<int> entities) => entities.Sum(entity => (long)_topology.DegreeOf(entity));

    private static void Lower(Dictionary<int, int> costs, int entity, int cost)
    {
        if (!costs.TryGetValue(entity, out var known) || cost < known)
        {
            costs[entity] = cost;
        }
    }
}
