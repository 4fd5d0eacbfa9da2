using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>The entities of a route; parallel relationships make several routes of one chain.</summary>
internal readonly record struct Chain(int[] Entities, int Cost, long Routes);

/// <summary>
/// Finds chains best first (A*: the cost to the end is known from <see cref="Reach"/>), one after the other and no more than are asked
/// for, so that the best are exact however many there are.
/// </summary>
internal sealed class RouteSearch(ITopology topology, Passage passage, LinkEnds ends, RouteBudget budget, CancellationToken cancel)
{
    private readonly Dictionary<(int Entity, int HopsLeft), Choice[]> _choices = [];
    private readonly BeginningOrder _order = new(topology);
    private int _looks;
    private long _hops;

    /// <summary>Whether the budget ended the search.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>All chains of exactly so many hops: the least cost first, then by ids.</summary>
    /// <param name="reach">At least so far.</param>
    public IEnumerable<Chain> Chains(int hops, Reach reach)
    {
        var ahead = new PriorityQueue<Beginning, Beginning>(_order);
        Add(ahead, null, Starts(hops, reach), 0, 0);

        while (ahead.TryDequeue(out var beginning, out _))
        {
            cancel.ThrowIfCancellationRequested();

            if (++_looks > budget.Looks || _hops > budget.Named)
            {
                GaveUp = true;
                yield break;
            }

            Add(ahead, beginning.Before, beginning.Choices, beginning.Chosen + 1, beginning.Passed);

            if (beginning.Entities > hops)
            {
                yield return new(beginning.Walked(), beginning.Bound, beginning.Parallel);
            }
            else
            {
                var here = beginning.Last.Entity;
                var passed = beginning.Passed + (beginning.Before is null ? 0 : passage.CostOf(here));
                Add(ahead, beginning, ChoicesAt(here, hops - beginning.Entities + 1, reach), 0, passed);
            }
        }
    }

    // Only the best choice is queued: the next one follows when its turn has come. A hub's thousand choices cost one place in the queue.
    private static void Add(PriorityQueue<Beginning, Beginning> ahead, Beginning? before, Choice[] choices, int chosen, int passed)
    {
        while (chosen < choices.Length && before?.Passes(choices[chosen].Entity) == true)
        {
            chosen++;
        }

        if (chosen < choices.Length)
        {
            var beginning = new Beginning(before, choices, chosen, passed);
            ahead.Enqueue(beginning, beginning);
        }
    }

    private Choice[] Starts(int hops, Reach reach) =>
        Sorted(reach.At(hops).Where(pair => ends.Starts.Contains(pair.Key)).Select(pair => new Choice(pair.Key, pair.Value, 1)));

    private Choice[] ChoicesAt(int entity, int hopsLeft, Reach reach)
    {
        if (_choices.TryGetValue((entity, hopsLeft), out var known))
        {
            return known;
        }

        var (onward, parallel) = (reach.At(hopsLeft - 1), new Dictionary<int, int>());
        _hops += topology.DegreeOf(entity);

        foreach (var hop in topology.HopsOf(entity))
        {
            if (passage.IsOpen(hop) && onward.ContainsKey(hop.Other) && (hopsLeft == 1 || passage.MayStandBetween(hop.Other)))
            {
                parallel[hop.Other] = parallel.GetValueOrDefault(hop.Other) + 1;
            }
        }

        return _choices[(entity, hopsLeft)] = Sorted(parallel.Select(pair =>
            new Choice(pair.Key, onward[pair.Key] + (hopsLeft == 1 ? 0 : passage.CostOf(pair.Key)), pair.Value)));
    }

    private Choice[] Sorted(IEnumerable<Choice> choices) =>
        [.. choices.OrderBy(choice => choice.Cost).ThenBy(choice => topology.IdOf(choice.Entity))];
}
