using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Routing;

namespace CanTho.Graph.Tests.SameAnswers.Naive;

/// <summary>The links of the contract by brute force: walk every way, keep what is a route, sort all.</summary>
internal sealed class EveryRoute
{
    private readonly PlainFacts _facts;
    private readonly Links _asked;
    private readonly ILookup<EntityId, Relationship> _open;
    private readonly HashSet<EntityId> _starts;
    private readonly HashSet<EntityId> _ends;
    private readonly List<Walked> _found = [];
    private int _steps;

    private EveryRoute(PlainFacts facts, Links asked)
    {
        (_facts, _asked) = (facts, asked);
        _open = facts.All.Relationships
            .Where(one => one.Rank != Rank.Deprecated && asked.Relations?.Contains(one.Type) != false && PlainFacts.MayHold(one, asked.AsOf))
            .SelectMany(one => new[] { one.From, one.To }.Distinct().Select(end => (end, one)))
            .ToLookup(pair => pair.end, pair => pair.one);

        var (from, to) = (PlainPlaces.WithParts(facts, asked.From, asked.AsOf), PlainPlaces.WithParts(facts, asked.To, asked.AsOf));
        _starts = [.. from.Where(place => Belongs(place, asked.From, asked.To, to))];
        _ends = [.. to.Where(place => Belongs(place, asked.To, asked.From, from))];
    }

    /// <exception cref="NotSupportedException">There are so many ways that the product need not look at all of them either.</exception>
    public static LinksAnswer Of(PlainFacts facts, Links asked)
    {
        Check(asked);
        _ = facts.Each([asked.From, asked.To, .. asked.Avoid ?? []]);

        return new EveryRoute(facts, asked).Answer();
    }

    /// <summary>More than an answer may have.</summary>
    public static IEnumerable<Route> All(PlainFacts facts, Links asked) => new EveryRoute(facts, asked) is var every ? every.Sorted().Select(every.Shown) : [];

    private LinksAnswer Answer()
    {
        var sorted = Sorted();
        var partners =
            from pair in sorted
            from entity in pair.Route.Entities[1..^1]
            where _facts[entity].Kind is EntityKind.Person or EntityKind.Organisation
            group pair.Route.Steps.Count by entity into hops
            select new LinkingPartner(_facts[hops.Key], hops.Count(), hops.Min());

        return new(
            [.. sorted.Take(_asked.First).Select(Shown)],
            [.. partners.OrderByDescending(one => one.Routes).ThenBy(one => one.Nearest).ThenBy(one => one.Entity.Id.Value, Utf8Order.Instance)],
            null);
    }

    private List<(Walked Route, int Cost)> Sorted()
    {
        foreach (var start in _starts)
        {
            Walk(new([start], []));
        }

        return _found
            .Select(route => (Route: route, Cost: route.Entities[1..^1].Sum(entity => (int)Math.Floor(Math.Log2(_facts.Degree(entity))))))
            .OrderBy(pair => pair.Route.Steps.Count)
            .ThenBy(pair => pair.Cost)
            .ThenBy(pair => string.Join(' ', pair.Route.Entities), Utf8Order.Instance)
            .ThenBy(pair => string.Join(' ', pair.Route.Steps.Select(step => step.Id)), Utf8Order.Instance)
            .ToList();
    }

    private void Walk(Walked way)
    {
        if (++_steps > RouteBudget.Usual.Looks / _asked.MaxHops)
        {
            throw new NotSupportedException("There are more ways than can be walked one by one.");
        }

        var here = way.Entities[^1];

        if (_ends.Contains(here))
        {
            _found.Add(way);
            return;
        }

        if (way.Steps.Count == _asked.MaxHops || (way.Steps.Count > 0 && !MayStandBetween(here)))
        {
            return;
        }

        foreach (var one in _open[here])
        {
            var other = PlainFacts.Other(one, here);

            if (!way.Entities.Contains(other) && _asked.Avoid?.Contains(other) != true)
            {
                Walk(new([.. way.Entities, other], [.. way.Steps, one]));
            }
        }
    }

    private bool MayStandBetween(EntityId entity) =>
        !_starts.Contains(entity)
        && (_asked.Through?.Contains(_facts[entity].Kind) ?? _facts[entity].Kind is not (EntityKind.Place or EntityKind.Document));

    // Its own, and not the other's; or both places', when its own is a part of the other and not the reverse.
    private bool Belongs(EntityId place, EntityId own, EntityId other, IReadOnlySet<EntityId> others) =>
        _asked.Avoid?.Contains(place) != true
        && (place == own
            || (place != other
                && (!others.Contains(place) || (others.Contains(own) && !PlainPlaces.WithParts(_facts, own, _asked.AsOf).Contains(other)))));

    private Route Shown((Walked Way, int Cost) route)
    {
        var (way, entities) = (route.Way, _facts.Each(route.Way.Entities));
        return new(
            way.Steps.Count, route.Cost, entities,
            [.. way.Steps.Select((one, at) => new Step(one, one.From == way.Entities[at], entities[at], entities[at + 1]))]);
    }

    private static void Check(Links asked)
    {
        if (asked.MaxHops is < 1 or > 6)
        {
            throw new RefusedQuestionException("maxHops", $"\"maxHops\" is {asked.MaxHops}. A route may have 1 to 6 relationships.");
        }

        if (asked.First is < 0 or > 100)
        {
            throw new RefusedQuestionException("first", $"\"first\" is {asked.First}. Ask for 0 to 100 routes.");
        }

        if (asked.From == asked.To)
        {
            throw new RefusedQuestionException("to", $"\"from\" and \"to\" are both \"{asked.From}\". Name two different entities.");
        }

        foreach (var end in (asked.Avoid ?? []).Where(id => id == asked.From || id == asked.To))
        {
            throw new RefusedQuestionException("avoid", $"\"avoid\" names \"{end}\", where the routes begin or end. Leave it out.");
        }
    }

    private sealed record Walked(List<EntityId> Entities, List<Relationship> Steps);
}
