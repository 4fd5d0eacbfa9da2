using CanTho.Graph.Domain;
using CanTho.Graph.Names;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// The whole graph at one revision, in memory, compact: facts are bytes in pages until asked for, and everything is shared with the
/// snapshot before except the pages that the change touched. So a small change costs the same at a thousand facts and at six million,
/// readers keep the snapshot they have, and nothing needs to be folded or merged later. Made by <see cref="SnapshotLoader"/> from the file
/// and by <see cref="SnapshotChange"/> from another snapshot; a test keeps the two alike.
/// </summary>
internal sealed class GraphSnapshot : IGraph
{
    public required Revision Revision { get; init; }

    public required FactTable<EntityHead> Entities { get; init; }

    public required FactTable<RelationshipHead> RelationshipTable { get; init; }

    public required FactTable<ClaimHead> Claims { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Who leads where: what can be found from each entity.</summary>
    public required Adjacency Adjacency { get; init; }

    /// <summary>By kind, each by id.</summary>
    public required OrderedNumbers[] Kinds { get; init; }

    /// <summary>In the order of numbers.</summary>
    public required OrderedNumbers WithClaims { get; init; }

    public required NameIndex Names { get; init; }

    /// <summary>The log of changes in the file, of which this snapshot sees its part.</summary>
    public required LogReader LogReader { get; init; }

    public IChangeLog Log => new SnapshotLog(LogReader, this);

    public int EntityCount => Entities.Count;

    public int RelationshipCount => RelationshipTable.Count;

    public int ClaimCount => Claims.Count;

    public IEnumerable<int> Relationships => RelationshipTable.Numbers;

    public IReadOnlyList<int> EntitiesWithClaims => WithClaims;

    public bool TryFind(EntityId id, out int entity) => Entities.TryFind(id.Value, out entity);

    public IEnumerable<string> IdsNear(EntityId id) => Enum.GetValues<EntityKind>().SelectMany(OfKind).Select(entity => IdOf(entity).Value);

    public Entity Entity(int entity) => EntityFacts.Of(Entities, entity);

    public EntityId IdOf(int entity) => EntityFacts.IdOf(Entities, entity);

    public EntityKind KindOf(int entity) => Entities.HeadOf(entity).Kind;

    public IReadOnlyList<int> OfKind(EntityKind kind) => Kinds[(int)kind];

    public int DegreeOf(int entity) => HopsOf(entity).Length;

    public ReadOnlySpan<Hop> HopsOf(int entity) => Adjacency.Hops[entity];

    public object? HopsToken(int entity) => Adjacency.Hops[entity];

    public ReadOnlyMemory<Hop> HopsInOrder(int entity) => RelationshipOrder.InOrder(Adjacency.Hops[entity] ?? [], RelationshipTable);

    public bool TryFindRelationship(string id, out int relationship) => RelationshipTable.TryFind(id, out relationship);

    public Relationship Relationship(int relationship) => RelationshipFacts.Of(RelationshipTable, relationship, Entities);

    public string RelationshipId(int relationship) => RelationshipTable.IdTextOf(relationship);

    public Rank RankOf(int relationship) => (Rank)RelationshipTable.HeadOf(relationship).Rank;

    public Period SpanOf(int relationship) =>
        new(PackedDate.Date(RelationshipTable.HeadOf(relationship).Since), PackedDate.Date(RelationshipTable.HeadOf(relationship).Until));

    public bool MayHold(int relationship, PartialDate day)
    {
        ref readonly var head = ref RelationshipTable.HeadOf(relationship);
        return PackedDate.MayOverlap(head.Since, head.Until, PackedDate.Of(day));
    }

    public IReadOnlyList<Claim> ClaimsAbout(int entity) => Records(Adjacency.ClaimsAbout[entity]);

    public IReadOnlyList<DatedClaim> DatedClaimsAbout(int entity) =>
        Array.ConvertAll(Adjacency.ClaimsAbout[entity] ?? [], claim => ClaimFacts.Dated(Claims, claim));

    public string ClaimIdAbout(int entity, int at) => Claims.IdTextOf(Adjacency.ClaimsAbout[entity]![at]);

    public IReadOnlyList<Claim> ClaimsNaming(int entity) => Records(Adjacency.ClaimsNaming[entity]);

    public Claim? FindClaim(string id) => Claims.TryFind(id, out var claim) ? ClaimFacts.Of(Claims, claim, Entities) : null;

    public Figure? FindFigure(string id)
    {
        var (low, high) = (0, Figures.Count);

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = CodePointOrder.Instance.Compare(Figures[middle].Id, id) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Figures.Count && Figures[low].Id == id ? Figures[low] : null;
    }

    /// <summary>Whether there is an entity, relationship, claim or figure with this id.</summary>
    public bool Holds(string id) =>
        Entities.TryFind(id, out _) || RelationshipTable.TryFind(id, out _) || Claims.TryFind(id, out _) || FindFigure(id) is not null;

    public FactsCiting Citing(int document)
    {
        var id = IdOf(document);

        return new(
            Adjacency.EntitiesCiting[document] ?? [],
            Adjacency.RelationshipsCiting[document] ?? [],
            Records(Adjacency.ClaimsCiting[document]),
            [.. Figures.Where(figure => figure.Sources.Any(source => source.Document == id))]);
    }

    private Claim[] Records(int[]? claims) => [.. (claims ?? []).Select(claim => ClaimFacts.Of(Claims, claim, Entities))];
}
