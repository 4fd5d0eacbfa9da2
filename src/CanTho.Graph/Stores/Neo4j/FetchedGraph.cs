using System.Runtime.InteropServices;
using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// The part of the graph that a question's Cypher file has fetched, so that the question answers over it as over the embedded store's. Whoever
/// fetches says what is now known in full; what is asked beyond that <b>throws</b>, because an answer from half a graph would be wrong
/// without a word.
/// </summary>
internal sealed class FetchedGraph(Revision revision) : IGraph
{
    private readonly Dictionary<EntityId, int> _numbers = [];
    private readonly List<Node> _nodes = [];
    private readonly HashSet<EntityId> _absent = [];
    private readonly Dictionary<string, int> _relationshipNumbers = new(StringComparer.Ordinal);
    private readonly List<Relationship> _relationships = [];
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Figure> _figures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _absentFacts = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityKind, IReadOnlyList<int>> _kinds = [];
    private IReadOnlyList<Figure>? _allFigures;

    public Revision Revision => revision;

    public int EntityCount => throw NotFetched("how many entities there are");

    public int RelationshipCount => throw NotFetched("how many relationships there are");

    public int ClaimCount => throw NotFetched("how many claims there are");

    public IEnumerable<int> Relationships => throw NotFetched("all relationships");

    public IReadOnlyList<int> EntitiesWithClaims => throw NotFetched("the entities that have claims");

    public IReadOnlyList<Figure> Figures => _allFigures ?? throw NotFetched("figures");

    public NameIndex Names => throw NotFetched("names");

    public IChangeLog Log => throw NotFetched("the log of changes");

    /// <summary>The entity itself, its names and its degree where that is given. Again is no harm.</summary>
    public int Add(Entity entity, long? degree = null)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, entity.Id, out var known);

        if (!known)
        {
            number = _nodes.Count;
            _nodes.Add(new(entity));
        }

        _nodes[number].Degree = (int?)degree ?? _nodes[number].Degree;
        return number;
    }

    /// <summary>A relationship; it leads from one end to the other where both were added before.</summary>
    public void Add(Relationship relationship)
    {
        if (!_relationshipNumbers.TryAdd(relationship.Id, _relationships.Count))
        {
            return;
        }

        var number = _relationships.Count;
        _relationships.Add(relationship);

        if (!_numbers.TryGetValue(relationship.From, out var from) || !_numbers.TryGetValue(relationship.To, out var to))
        {
            return;
        }

        _nodes[from].Hops.Add(new(number, to, relationship.Type, Forward: true));

        if (from != to)
        {
            _nodes[to].Hops.Add(new(number, from, relationship.Type, Forward: false));
        }
    }

    /// <summary>A claim, for <see cref="FindClaim"/>; and for the entity it is about where that was added.</summary>
    public void Add(Claim claim)
    {
        if (!_claims.TryAdd(claim.Id, claim))
        {
            return;
        }

        if (_numbers.TryGetValue(claim.About, out var about))
        {
            _nodes[about].Claims.Add(claim);
        }
    }

    public void Add(Figure figure) => _figures.TryAdd(figure.Id, figure);

    /// <summary>There is no such entity.</summary>
    public void AddAbsent(EntityId id) => _absent.Add(id);

    /// <summary>There is no such relationship, claim or figure.</summary>
    public void AddAbsentFact(string id) => _absentFacts.Add(id);

    /// <summary>All of its relationships were added, or all that can matter to the question.</summary>
    public void HopsAreKnown(int entity) => _nodes[entity].HopsAreKnown = true;

    /// <summary>All of its relationships that meet the filter were added, or all of them that can matter to the question.</summary>
    public void HopsAreKnown(int entity, RelationshipFilter wanted) => _nodes[entity].KnownHops.Add(wanted);

    /// <summary>The server keeps what stands around it (<c>cypher/write/hubs.cypher</c>): its relationships are not to be walked.</summary>
    public void AddHub(int entity) => _nodes[entity].IsHub = true;

    public bool IsHub(int entity) => _nodes[entity].IsHub;

    /// <summary>Whether it is one of us, as the server keeps it.</summary>
    public void SideIsKnown(int entity, bool isOurs) => _nodes[entity].IsOurs = isOurs;

    /// <summary>All claims about it were added.</summary>
    public void ClaimsAreKnown(int entity) => _nodes[entity].ClaimsAreKnown = true;

    /// <summary>All figures that can matter to the question were added.</summary>
    public void FiguresAreKnown() => _allFigures = [.. _figures.Values.OrderBy(figure => figure.Id, CodePointOrder.Instance)];

    /// <summary>Every entity of the kind that can matter to the question was added.</summary>
    public void KindIsKnown(EntityKind kind) => _kinds[kind] =
    [
        .. Enumerable.Range(0, _nodes.Count).Where(number => _nodes[number].Entity.Kind == kind).OrderBy(number => _nodes[number].Entity.Id),
    ];

    public bool TryFind(EntityId id, out int entity) =>
        _numbers.TryGetValue(id, out entity) || (_absent.Contains(id) ? false : throw NotFetched($"the entity {id}"));

    public Entity Entity(int entity) => _nodes[entity].Entity;

    public EntityId IdOf(int entity) => _nodes[entity].Entity.Id;

    public EntityKind KindOf(int entity) => _nodes[entity].Entity.Kind;

    public IReadOnlyList<int> OfKind(EntityKind kind) => _kinds.TryGetValue(kind, out var all) ? all : throw NotFetched($"all of the kind {kind}");

    public bool? IsOurs(int entity) => _nodes[entity].IsOurs;

    public int DegreeOf(int entity) => _nodes[entity].Degree ?? throw NotFetched($"how many relationships touch {IdOf(entity)}");

    public ReadOnlySpan<Hop> HopsOf(int entity) => _nodes[entity].HopsAreKnown
        ? CollectionsMarshal.AsSpan(_nodes[entity].Hops)
        : throw NotFetched($"the relationships of {IdOf(entity)}");

    public ReadOnlySpan<Hop> HopsOf(int entity, RelationshipFilter wanted) =>
        _nodes[entity].HopsAreKnown || _nodes[entity].KnownHops.Exists(known => known.Covers(wanted))
            ? CollectionsMarshal.AsSpan(_nodes[entity].Hops)
            : throw NotFetched($"the relationships of {IdOf(entity)} that meet {wanted}");

    public ReadOnlyMemory<Hop> HopsInOrder(int entity, RelationshipFilter wanted) => RelationshipsOf.Sort(this, HopsOf(entity, wanted));

    public bool TryFindRelationship(string id, out int relationship) => _relationshipNumbers.TryGetValue(id, out relationship) || IsThere(id);

    public Relationship Relationship(int relationship) => _relationships[relationship];

    public Rank RankOf(int relationship) => _relationships[relationship].Rank;

    public Period SpanOf(int relationship) => new(_relationships[relationship].Since, _relationships[relationship].Until);

    public IReadOnlyList<Claim> ClaimsAbout(int entity) => _nodes[entity].ClaimsAreKnown
        ? _nodes[entity].SortedClaims()
        : throw NotFetched($"the claims about {IdOf(entity)}");

    public IReadOnlyList<Claim> ClaimsNaming(int entity) => throw NotFetched($"the claims that name {IdOf(entity)}");

    public Claim? FindClaim(string id) => _claims.TryGetValue(id, out var claim) || IsThere(id) ? claim : null;

    public Figure? FindFigure(string id) => _figures.TryGetValue(id, out var figure) || IsThere(id) ? figure : null;

    public FactsCiting Citing(int document) => throw NotFetched($"what cites {IdOf(document)}");

    public IEnumerable<string> IdsNear(EntityId id) => throw new NeighbouringIdsWanted(id);

    // False for what is known not to be there.
    private bool IsThere(string fact) => _absentFacts.Contains(fact) ? false : throw NotFetched($"the fact {fact}");

    private static InvalidOperationException NotFetched(string what) => new($"The question's Cypher file does not fetch {what}.");

    private sealed class Node(Entity entity)
    {
        private Claim[]? _sorted;

        public Entity Entity => entity;

        public int? Degree { get; set; }

        public bool? IsOurs { get; set; }

        public bool IsHub { get; set; }

        public List<Hop> Hops { get; } = [];

        public bool HopsAreKnown { get; set; }

        public List<RelationshipFilter> KnownHops { get; } = [];

        public List<Claim> Claims { get; } = [];

        public bool ClaimsAreKnown { get; set; }

        public Claim[] SortedClaims() => _sorted?.Length == Claims.Count
            ? _sorted
            : _sorted = [.. Claims.OrderBy(claim => claim.Property.Name, CodePointOrder.Instance).ThenBy(claim => claim.Id, CodePointOrder.Instance)];
    }
}

/// <summary>
/// The question named an entity that is not there, and its error is to name the nearest id: the store fetches those that may be near, which a
/// graph in memory cannot.
/// </summary>
internal sealed class NeighbouringIdsWanted(EntityId id) : Exception($"There is no entity \"{id}\".")
{
    public EntityId Id => id;
}
