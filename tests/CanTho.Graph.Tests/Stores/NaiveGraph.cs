using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>
/// The plainest graph that can be: lists of facts, looked through. Slow, and short enough to be right at sight: what the real stores
/// are compared with. It numbers entities and relationships in the order given and not from 0, so that an answer which leans on the
/// numbering is found out.
/// </summary>
internal sealed class NaiveGraph : IGraph
{
    private const int FirstNumber = 7;

    private readonly IReadOnlyList<Entity> _entities;
    private readonly IReadOnlyList<Relationship> _relationships;
    private readonly IReadOnlyList<Claim> _claims;
    private readonly Dictionary<EntityId, int> _numbers;
    private readonly Dictionary<string, int> _relationshipNumbers;
    private readonly Hop[][] _hops;
    private readonly Lazy<NaiveLog> _log;

    /// <param name="log">How the facts came about; null: all in the first revision.</param>
    public NaiveGraph(ChangeSet facts, NaiveLog? log = null)
    {
        (Revision, _log) = (log?.Present ?? new(1), new(() => log ?? NaiveLog.Of(facts)));
        (_entities, _relationships, _claims) = (facts.Entities, facts.Relationships, facts.Claims);
        Figures = [.. facts.Figures.OrderBy(figure => figure.Id, CodePointOrder.Instance)];
        _numbers = _entities.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index + FirstNumber);
        _relationshipNumbers = _relationships.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index + FirstNumber);
        _hops = [.. _entities.Select(entity => HopsFrom(entity.Id).ToArray())];
    }

    public Revision Revision { get; }

    public IChangeLog Log => _log.Value;

    public int EntityCount => _entities.Count;

    public int RelationshipCount => _relationships.Count;

    public int ClaimCount => _claims.Count;

    public IEnumerable<int> Relationships => _relationshipNumbers.Values;

    public IReadOnlyList<Figure> Figures { get; }

    public NameIndex Names => NameIndex.Build(_entities.Index().Select(pair => (pair.Index + FirstNumber, pair.Item.Names)));

    public IReadOnlyList<int> EntitiesWithClaims =>
    [
        .. _claims.Select(claim => claim.About)
            .Concat(Figures.Select(figure => figure.About))
            .Concat(Figures.Where(figure => figure.Partner is not null).Select(figure => figure.Partner!.Value))
            .Distinct()
            .Select(id => _numbers[id]),
    ];

    public bool TryFind(EntityId id, out int entity) => _numbers.TryGetValue(id, out entity);

    public IEnumerable<string> IdsNear(EntityId id) => _entities.Select(entity => entity.Id.Value);

    public Entity Entity(int entity) => _entities[entity - FirstNumber];

    public EntityId IdOf(int entity) => _entities[entity - FirstNumber].Id;

    public EntityKind KindOf(int entity) => _entities[entity - FirstNumber].Kind;

    public IReadOnlyList<int> OfKind(EntityKind kind) =>
        [.. _entities.Where(entity => entity.Kind == kind).Select(entity => entity.Id).Order().Select(id => _numbers[id])];

    public int DegreeOf(int entity) => _hops[entity - FirstNumber].Length;

    public ReadOnlySpan<Hop> HopsOf(int entity) => _hops[entity - FirstNumber];

    public bool TryFindRelationship(string id, out int relationship) => _relationshipNumbers.TryGetValue(id, out relationship);

    public Relationship Relationship(int relationship) => _relationships[relationship - FirstNumber];

    public Rank RankOf(int relationship) => _relationships[relationship - FirstNumber].Rank;

    public Period SpanOf(int relationship) =>
        new(_relationships[relationship - FirstNumber].Since, _relationships[relationship - FirstNumber].Until);

    public IReadOnlyList<Claim> ClaimsAbout(int entity) =>
    [
        .. _claims.Where(claim => claim.About == IdOf(entity))
            .OrderBy(claim => claim.Property.Name, CodePointOrder.Instance)
            .ThenBy(claim => claim.Id, CodePointOrder.Instance),
    ];

    public IReadOnlyList<Claim> ClaimsNaming(int entity) =>
        [.. _claims.Where(claim => claim.Value is ClaimValue.Reference named && named.Value == IdOf(entity))];

    public Claim? FindClaim(string id) => _claims.SingleOrDefault(claim => claim.Id == id);

    public Figure? FindFigure(string id) => Figures.SingleOrDefault(figure => figure.Id == id);

    public FactsCiting Citing(int document)
    {
        bool Cites(IReadOnlyList<Citation> sources) => sources.Any(source => source.Document == IdOf(document));

        return new(
            [.. _numbers.Values.Where(one => Cites([.. Entity(one).Sources, .. Entity(one).Names.SelectMany(name => name.Sources)]))],
            [.. Relationships.Where(one => Cites(Relationship(one).Sources))],
            [.. _claims.Where(claim => Cites(claim.Sources))],
            [.. Figures.Where(figure => Cites(figure.Sources))]);
    }

    private IEnumerable<Hop> HopsFrom(EntityId here) =>
        from number in Relationships
        let relationship = Relationship(number)
        let forward = relationship.From == here
        where forward || relationship.To == here
        select new Hop(number, _numbers[forward ? relationship.To : relationship.From], relationship.Type, forward);
}
