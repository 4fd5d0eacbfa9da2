using CanTho.Graph.Domain;
using CanTho.Graph.Names;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Stores;

/// <summary>
/// The graph at one revision, never changing: what questions are answered from. Entities and relationships go by small numbers
/// that hold for this snapshot only, so that walking allocates nothing; the records are made when asked for. Removals leave gaps in the
/// numbers: visit entities by <see cref="OfKind"/> and relationships by <see cref="Relationships"/>, never by counting up.
/// </summary>
public interface IGraph : ITopology
{
    Revision Revision { get; }

    int EntityCount { get; }

    int RelationshipCount { get; }

    int ClaimCount { get; }

    bool TryFind(EntityId id, out int entity);

    /// <summary>Ids among which the one that was meant is sought when there is no such entity.</summary>
    IEnumerable<string> IdsNear(EntityId id);

    Entity Entity(int entity);

    /// <summary>Whether it is one of us (<see cref="Questions.Briefing.OurSide"/>), where that is kept; null where its relationships tell.</summary>
    bool? IsOurs(int entity) => null;

    /// <summary>All of a kind, by id in code-point order.</summary>
    IReadOnlyList<int> OfKind(EntityKind kind);

    /// <summary>At least those of its relationships that meet the filter: what a graph that holds a part of all needs to know. One to itself comes once.</summary>
    ReadOnlySpan<Hop> HopsOf(int entity, RelationshipFilter wanted) => HopsOf(entity);

    /// <summary>Its relationships in the order of <see cref="Questions.RelationshipsOf"/>.</summary>
    ReadOnlyMemory<Hop> HopsInOrder(int entity) => Questions.RelationshipsOf.Sort(this, HopsOf(entity));

    /// <summary>In that order at least those of its relationships that meet the filter.</summary>
    ReadOnlyMemory<Hop> HopsInOrder(int entity, RelationshipFilter wanted) => HopsInOrder(entity);

    /// <summary>Stays the same as long as the entity's relationships do, over changes: what follows from these alone may be kept by it. Null where nothing is kept.</summary>
    object? HopsToken(int entity) => null;

    /// <summary>The numbers of all of them, in no order.</summary>
    IEnumerable<int> Relationships { get; }

    bool TryFindRelationship(string id, out int relationship);

    Relationship Relationship(int relationship);

    string RelationshipId(int relationship) => Relationship(relationship).Id;

    Rank RankOf(int relationship);

    /// <summary>The days on which it may hold: an unknown start or end excludes none.</summary>
    Period SpanOf(int relationship);

    /// <summary>Whether it may hold on this date.</summary>
    bool MayHold(int relationship, PartialDate day) => SpanOf(relationship).MayOverlap(Period.At(day));

    /// <summary>In the order of property name, then id.</summary>
    IReadOnlyList<Claim> ClaimsAbout(int entity);

    /// <summary>Of each of these, in their order, when it is and what date it sets: to sort by, for it costs a part of the claims themselves.</summary>
    IReadOnlyList<DatedClaim> DatedClaimsAbout(int entity) => [.. ClaimsAbout(entity).Select(DatedClaim.Of)];

    /// <summary>The id of one of these.</summary>
    string ClaimIdAbout(int entity, int at) => ClaimsAbout(entity)[at].Id;

    /// <summary>Claims of others whose value is this entity, such as an agreement's counterparty. In no order.</summary>
    IReadOnlyList<Claim> ClaimsNaming(int entity);

    Claim? FindClaim(string id);

    /// <summary>Every claim's and figure's entities, so that conflicts and timelines need not visit the rest.</summary>
    IReadOnlyList<int> EntitiesWithClaims { get; }

    /// <summary>By id in code-point order.</summary>
    IReadOnlyList<Figure> Figures { get; }

    Figure? FindFigure(string id);

    /// <summary>Every fact that cites the document.</summary>
    FactsCiting Citing(int document);

    NameIndex Names { get; }

    /// <summary>What was changed when, up to this graph's revision.</summary>
    IChangeLog Log { get; }
}

/// <summary>Who is joined to whom, and nothing of what the facts say: all that is needed to walk.</summary>
public interface ITopology
{
    EntityId IdOf(int entity);

    EntityKind KindOf(int entity);

    /// <summary>How many relationships touch it, of any type, rank and time; one to itself counts once.</summary>
    int DegreeOf(int entity);

    /// <summary>Its relationships, seen from it. One to itself comes once, forward.</summary>
    ReadOnlySpan<Hop> HopsOf(int entity);
}

/// <param name="Other">The entity at the far end.</param>
/// <param name="Forward">Whether the relationship runs from here to <paramref name="Other"/>.</param>
public readonly record struct Hop(int Relationship, int Other, RelationType Type, bool Forward);

/// <summary>What one document says.</summary>
/// <param name="Entities">Entities with a name or themselves cited from it.</param>
public sealed record FactsCiting(
    IReadOnlyList<int> Entities,
    IReadOnlyList<int> Relationships,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Figure> Figures);

/// <summary>As much of a claim as timelines and orders by date ask for.</summary>
/// <param name="Period">When it was so.</param>
/// <param name="Date">The date that is its value; null where that is something else.</param>
public readonly record struct DatedClaim(Property Property, Rank Rank, Period? Period, Period? Date)
{
    public static DatedClaim Of(Claim claim) => new(claim.Property, claim.Rank, claim.Period, (claim.Value as ClaimValue.Date)?.Value);
}
