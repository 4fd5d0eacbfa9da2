using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Routing;
using CanTho.Graph.Questions.Routing.OnServer;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>
/// How two entities are linked: all routes between them, whichever way the relationships run, the best of them and the partners on all.
/// A place stands for itself and its parts. Deprecated relationships are no way.
/// </summary>
/// <param name="MaxHops">How many relationships a route may have, 1 to 6.</param>
/// <param name="First">How many routes to return, at most 100. Partners are counted over all that were found.</param>
/// <param name="Through">The kinds that may stand in between; all but places and documents when null.</param>
/// <param name="Relations">Only relationships of these types; all when null.</param>
/// <param name="Avoid">Entities that no route may touch.</param>
/// <param name="AsOf">Only relationships that may hold on this date.</param>
public sealed record Links(
    EntityId From,
    EntityId To,
    int MaxHops = 4,
    int First = 10,
    IReadOnlyList<EntityKind>? Through = null,
    IReadOnlyList<RelationType>? Relations = null,
    IReadOnlyList<EntityId>? Avoid = null,
    PartialDate? AsOf = null) : Question<LinksAnswer>
{
    public const int MostHops = 6;

    public const int MostRoutes = 100;

    internal RouteBudget Budget { get; init; } = RouteBudget.Usual;

    internal override LinksAnswer Answer(IGraph graph, CancellationToken cancel)
    {
        CheckBounds();

        var (from, to, avoided) = (graph.NumberOf(From), graph.NumberOf(To), graph.NumbersOf(Avoid ?? []).ToHashSet());
        var ends = LinkEnds.Of(graph, from, to, avoided, AsOf);
        var open = new OpenRelationships(graph, this);
        var passage = new Passage(graph, this, ends, avoided, open.Contains);

        var reach = new Reach(graph, passage, ends, MaxHops, Budget, cancel);
        var search = new RouteSearch(graph, passage, ends, Budget, cancel);
        var found = new FoundLinks(graph, First);

        for (var hops = 1; hops <= reach.Hops && !search.GaveUp; hops++)
        {
            found.Add(search.Chains(hops, reach));
        }

        var note = Note(search.GaveUp, found.Routes, reach.Hops);
        return new(found.BestRoutes(graph, open, entity => entity), found.RankedPartners(graph.Entity), note);
    }

    /// <remarks>The routes are sought in a map of what the server says lies between the ends; facts are fetched of those alone that are shown.</remarks>
    internal override async Task<LinksAnswer> Answer(ServerGraph server, CancellationToken cancel)
    {
        CheckBounds();

        var map = new RouteMap();
        var (ends, avoided) = await new EndsOnServer(server, this, map, cancel).Read();
        var passage = new Passage(map, this, ends, avoided, _ => true);

        var walks = new WalksOnServer(server, this, map, passage, ends, avoided, cancel);
        var depth = await walks.Depth(Budget);
        var search = new RouteSearch(map, passage, ends, Budget, cancel);
        var found = new FoundLinks(map, First);

        for (var hops = 1; hops <= depth && !search.GaveUp; hops++)
        {
            await walks.Fetch(hops, depth);
            found.Add(search.Chains(hops, new(map, passage, ends, hops, RouteBudget.Boundless, cancel)));
        }

        var graph = await new LinkRecords(server, this, map, cancel).Of(found);
        var note = Note(search.GaveUp, found.Routes, depth);

        return new(
            found.BestRoutes(graph, new(graph, this), entity => graph.NumberOf(map.IdOf(entity))),
            found.RankedPartners(entity => graph.Entity(graph.NumberOf(map.IdOf(entity)))),
            note);
    }

    private void CheckBounds()
    {
        if (MaxHops is < 1 or > MostHops)
        {
            throw new RefusedQuestionException("maxHops", $"\"maxHops\" is {MaxHops}. A route may have 1 to {MostHops} relationships.");
        }

        if (First is < 0 or > MostRoutes)
        {
            throw new RefusedQuestionException("first", $"\"first\" is {First}. Ask for 0 to {MostRoutes} routes.");
        }

        if (From == To)
        {
            throw new RefusedQuestionException("to", $"\"from\" and \"to\" are both \"{From}\". Name two different entities.");
        }

        if (Avoid?.FirstOrDefault(id => id == From || id == To) is { Value: not null } end)
        {
            throw new RefusedQuestionException("avoid", $"\"avoid\" names \"{end}\", where the routes begin or end. Leave it out.");
        }
    }

    private LocalisedText? Note(bool gaveUp, long found, int hops) =>
        gaveUp ? CutSearch.GivenUp(found)
        : hops < MaxHops ? CutSearch.Shortened(hops)
        : null;
}
