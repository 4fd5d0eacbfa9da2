using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Hubs;

/// <summary>
/// Who stands around an entity that has many relationships, so that a question need not walk all of them: whom they lead to, how many of each sort, who
/// is the best joined. Deprecated relationships are left out. Worked out when it is first asked for and kept until a change touches the entity's own
/// relationships; only who is the best joined is worked out again after each change. It takes 12 bytes for each relationship and 8 for each neighbour: if
/// every entity were a hub and asked about, 40 bytes for each relationship of the graph.
/// </summary>
internal sealed class Hub
{
    /// <summary>Up to so many, to walk all costs some microseconds.</summary>
    public const int Few = 256;

    private static readonly int s_kinds = Enum.GetValues<EntityKind>().Length;
    private static readonly int s_types = Enum.GetValues<RelationType>().Length;
    private static readonly ConditionalWeakTable<object, Lazy<Hub>> s_hubs = [];
    private static readonly PerSnapshot<ConcurrentDictionary<Hub, Lazy<int[]>>> s_byDegree = new(_ => []);

    private readonly Hop[] _hops;
    private readonly int[] _counts = new int[s_types * s_kinds];
    private int[]? _byId;

    private Hub(IGraph graph, int entity)
    {
        _hops = [.. new RelationshipFilter(IncludeDeprecated: false).Of(graph, entity)];
        Sort(_hops);

        for (var at = 0; at < _hops.Length; at++)
        {
            if (at == 0 || !AreAlike(_hops[at - 1], _hops[at]))
            {
                _counts[((int)_hops[at].Type * s_kinds) + (int)graph.KindOf(_hops[at].Other)]++;
            }
        }
    }

    /// <summary>Its relationships by whom they lead to, then by type.</summary>
    public ReadOnlySpan<Hop> Hops => _hops;

    /// <summary>Null when it has few relationships: to walk them is as cheap.</summary>
    public static Hub? At(IGraph graph, int entity) => graph.HopsToken(entity) is { } token && graph.DegreeOf(entity) > Few
        ? s_hubs.GetValue(token, _ => new(() => new(graph, entity))).Value
        : null;

    /// <summary>As <see cref="Hops"/> stand.</summary>
    public static void Sort(Hop[] hops) => Array.Sort(Array.ConvertAll(hops, hop => ((long)hop.Other << 8) | (byte)hop.Type), hops);

    /// <summary>Whether the two are of one type and lead to the same entity.</summary>
    public static bool AreAlike(Hop one, Hop other) => one.Other == other.Other && one.Type == other.Type;

    /// <summary>Its relationships with one other.</summary>
    public ReadOnlySpan<Hop> To(int other)
    {
        var start = CountBelow(other);
        return _hops.AsSpan(start, CountBelow(other + 1) - start);
    }

    /// <summary>Whether a relationship with the other meets the filter.</summary>
    public bool Has(IGraph graph, int other, RelationshipFilter that)
    {
        foreach (var hop in To(other))
        {
            if (that.Takes(graph, hop))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many entities of these kinds are joined to it by such a relationship.</summary>
    public int Count(RelationType type, IReadOnlyList<EntityKind>? kinds)
    {
        var sum = 0;

        for (var kind = 0; kind < s_kinds; kind++)
        {
            sum += kinds?.Contains((EntityKind)kind) != false ? _counts[((int)type * s_kinds) + kind] : 0;
        }

        return sum;
    }

    /// <summary>Each once.</summary>
    public IEnumerable<int> Neighbours() => _hops.Select(hop => hop.Other).Distinct();

    /// <summary>Its neighbours, each once: the best joined first, then by id.</summary>
    public IReadOnlyList<int> ByDegree(IGraph graph) => s_byDegree.Of(graph).GetOrAdd(this, hub => new(() => hub.SortByDegree(graph))).Value;

    private int[] SortByDegree(IGraph graph)
    {
        var sorted = (_byId ??= SortById(graph)).ToArray();
        var keys = new long[sorted.Length];

        for (var place = 0; place < keys.Length; place++)
        {
            keys[place] = ((long)-graph.DegreeOf(sorted[place]) << 32) + place;
        }

        Array.Sort(keys, sorted);
        return sorted;
    }

    private int[] SortById(IGraph graph)
    {
        var places = PlacesById.Of(graph);
        int[] neighbours = [.. Neighbours()];

        Array.Sort(Array.ConvertAll(neighbours, one => places[one]), neighbours);
        return neighbours;
    }

    private int CountBelow(int other)
    {
        var (low, high) = (0, _hops.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _hops[middle].Other < other ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
