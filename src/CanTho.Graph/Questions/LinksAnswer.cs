using CanTho.Graph.Domain;

namespace CanTho.Graph.Questions;

/// <param name="Routes">The best: fewest hops, then least cost, then by ids.</param>
/// <param name="Partners">The people and organisations in between, those on the most routes first, then the nearest, then by id.</param>
/// <param name="Note">What was left out; null when nothing was.</param>
public sealed record LinksAnswer(IReadOnlyList<Route> Routes, IReadOnlyList<LinkingPartner> Partners, LocalisedText? Note)
{
    /// <summary>Whether every route was looked at.</summary>
    public bool Complete => Note is null;
}

/// <summary>A way from one entity to another that passes none twice.</summary>
/// <param name="Cost">How much it leans on hubs: the sum of ⌊log₂ degree⌋ over the entities in between.</param>
/// <param name="Entities">From end to end, one more than the hops.</param>
public sealed record Route(int Hops, int Cost, IReadOnlyList<Entity> Entities, IReadOnlyList<Step> Steps);

/// <summary>One hop of a route.</summary>
/// <param name="Forward">Whether the route goes the way the relationship runs.</param>
/// <param name="From">Where the route comes from, not the relationship.</param>
public sealed record Step(Relationship Relationship, bool Forward, Entity From, Entity To);

/// <summary>Somebody in between.</summary>
/// <param name="Routes">On how many routes.</param>
/// <param name="Nearest">How many hops the shortest of these has.</param>
public sealed record LinkingPartner(Entity Entity, int Routes, int Nearest);
