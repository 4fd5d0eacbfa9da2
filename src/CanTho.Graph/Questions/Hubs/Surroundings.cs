using System.Numerics;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Hubs;

/// <summary>
/// What lies around some entities of a graph in memory. Of a hub it looks at what is shown and not at all that is joined to it, except where a
/// date is asked for: what a hub hides on a day is counted.
/// </summary>
/// <param name="wanted">In both directions, without the deprecated.</param>
internal sealed class Surroundings(IGraph graph, RelationshipFilter wanted)
{
    private static readonly RelationType[] s_types = Enum.GetValues<RelationType>();

    private readonly RelationshipFilter _ofAnyKind = wanted with { OtherKinds = null };

    /// <summary>Those next to the shell that are not shown yet, the best joined first, then by id: all, or at least the first so many.</summary>
    public IEnumerable<int> Next(IEnumerable<int> shell, IReadOnlySet<int> shown, int atLeast) =>
        shell.SelectMany(entity => Neighbours(entity, shown, atLeast)).Distinct().OrderByDescending(graph.DegreeOf).ThenBy(graph.IdOf);

    /// <summary>The wanted relationships between the entity and those shown, whatever kind they are.</summary>
    public List<Hop> Among(int entity, IReadOnlySet<int> shown)
    {
        var among = new List<Hop>();

        // To look each of those shown up takes as many steps as the logarithm says, twice.
        if (Hub.At(graph, entity) is { } hub && 2 * shown.Count * BitOperations.Log2((uint)hub.Hops.Length + 1) < hub.Hops.Length)
        {
            foreach (var other in shown)
            {
                Gather(hub.To(other));
            }
        }
        else
        {
            Gather(graph.HopsOf(entity));
        }

        return among;

        void Gather(ReadOnlySpan<Hop> hops)
        {
            foreach (var hop in hops)
            {
                if (shown.Contains(hop.Other) && _ofAnyKind.Takes(graph, hop))
                {
                    among.Add(hop);
                }
            }
        }
    }

    /// <summary>How many neighbours of the entity are not shown, by type.</summary>
    /// <param name="among">What <see cref="Among"/> says of it.</param>
    public IEnumerable<HiddenNeighbours> Hidden(int entity, IReadOnlySet<int> shown, IReadOnlyList<Hop> among)
    {
        var hub = Hub.At(graph, entity);
        var counts = hub is not null && wanted.AsOf is null ? LessShown(hub, among) : Counted(hub is null ? Sorted(entity) : hub.Hops, shown);

        var here = graph.Entity(entity);

        return s_types.Where(type => counts[(int)type] > 0).Select(type => new HiddenNeighbours(here, type, counts[(int)type]));
    }

    // Of a hub the first so many are enough: behind them nobody of its own comes among the first of all.
    private IEnumerable<int> Neighbours(int entity, IReadOnlySet<int> shown, int atLeast) => Hub.At(graph, entity) is { } hub
        ? hub.ByDegree(graph).Where(other => !shown.Contains(other) && hub.Has(graph, other, wanted)).Take(atLeast)
        : wanted.Of(graph, entity).Select(hop => hop.Other).Where(other => !shown.Contains(other));

    private int[] LessShown(Hub hub, IReadOnlyList<Hop> among)
    {
        var counts = new int[s_types.Length];

        foreach (var type in wanted.Types ?? s_types)
        {
            counts[(int)type] = hub.Count(type, wanted.OtherKinds);
        }

        foreach (var (_, _, type, _) in among.Where(hop => wanted.Takes(graph, hop)).DistinctBy(hop => (hop.Type, hop.Other)))
        {
            counts[(int)type]--;
        }

        return counts;
    }

    private Hop[] Sorted(int entity)
    {
        Hop[] hops = [.. wanted.Of(graph, entity)];
        Hub.Sort(hops);
        return hops;
    }

    /// <param name="hops">By whom they lead to, then by type.</param>
    private int[] Counted(ReadOnlySpan<Hop> hops, IReadOnlySet<int> shown)
    {
        var (counts, last) = (new int[s_types.Length], default(Hop?));

        foreach (var hop in hops)
        {
            if ((last is not { } before || !Hub.AreAlike(before, hop)) && !shown.Contains(hop.Other) && wanted.Takes(graph, hop))
            {
                counts[(int)hop.Type]++;
                last = hop;
            }
        }

        return counts;
    }
}
