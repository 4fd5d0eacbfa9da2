using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing.OnServer;

/// <summary>
/// What lies between the ends, as far as it was fetched: entities by id and degree, and how many open relationships join two of them. A pair may be fetched
/// again, for each fetch counts all its relationships.
/// </summary>
internal sealed class RouteMap : ITopology
{
    private static readonly (string Prefix, EntityKind Kind)[] s_kinds = [.. Enum.GetValues<EntityKind>().Select(kind => (kind.IdPrefix(), kind))];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Spot> _spots = [];

    public int Add(string id, long degree)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            number = _numbers[id] = _spots.Count;
            _spots.Add(new(new(id), KindOf(id), (int)degree));
        }

        return number;
    }

    /// <param name="relationships">How many join the two, whichever way they run.</param>
    public void Join(int one, int other, int relationships)
    {
        _spots[one].Join(other, relationships);
        _spots[other].Join(one, relationships);
    }

    public EntityId IdOf(int entity) => _spots[entity].Id;

    public EntityKind KindOf(int entity) => _spots[entity].Kind;

    public int DegreeOf(int entity) => _spots[entity].Degree;

    public ReadOnlySpan<Hop> HopsOf(int entity) => _spots[entity].Hops;

    // Ids begin with the kind: what is written is checked for it.
    private static EntityKind KindOf(string id) => Array.Find(s_kinds, one => id.StartsWith(one.Prefix, StringComparison.Ordinal)).Kind;

    private sealed class Spot(EntityId id, EntityKind kind, int degree)
    {
        private readonly Dictionary<int, int> _joined = [];
        private Hop[]? _hops;

        public EntityId Id => id;

        public EntityKind Kind => kind;

        public int Degree => degree;

        // Which relationship it is, and which way it runs, is no matter until a route is shown.
        public Hop[] Hops => _hops ??= [.. _joined.SelectMany(pair => Enumerable.Repeat(new Hop(-1, pair.Key, default, Forward: true), pair.Value))];

        public void Join(int other, int relationships)
        {
            if (!_joined.TryGetValue(other, out var known) || known != relationships)
            {
                (_joined[other], _hops) = (relationships, null);
            }
        }
    }
}
