using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Questions;

/// <summary>The links of the contract by brute force: walk every way, keep what is a route, sort all.</summary>
internal static class EveryRoute
{
    /// <summary>Each route as <c>hops cost entity ids relationship ids</c>; the partners as <c>id routes nearest</c>.</summary>
    public static (IReadOnlyList<string> Routes, IReadOnlyList<string> Partners) Of(ChangeSet facts, Links asked)
    {
        var kinds = facts.Entities.ToDictionary(entity => entity.Id, entity => entity.Kind);
        var degrees = facts.Entities.ToDictionary(
            entity => entity.Id, entity => facts.Relationships.Count(one => one.From == entity.Id || one.To == entity.Id));
        var live = facts.Relationships.Where(one => one.Rank != Rank.Deprecated && MayHold(one, asked.AsOf)).ToList();
        var (starts, ends) = Ends(asked, kinds, live);
        var open = live.Where(one => asked.Relations?.Contains(one.Type) != false).ToList();
        var found = new List<(List<EntityId> Entities, List<string> Relationships, int Cost)>();

        foreach (var start in starts)
        {
            Walk([start], []);
        }

        var sorted = found
            .OrderBy(route => route.Relationships.Count)
            .ThenBy(route => route.Cost)
            .ThenBy(route => string.Join(' ', route.Entities), CodePointOrder.Instance)
            .ThenBy(route => string.Join(' ', route.Relationships), CodePointOrder.Instance)
            .ToList();

        var partners =
            from route in sorted
            from entity in route.Entities[1..^1]
            where kinds[entity] is EntityKind.Person or EntityKind.Organisation
            group route.Relationships.Count by entity into hops
            orderby hops.Count() descending, hops.Min(), hops.Key
            select $"{hops.Key} {hops.Count()} {hops.Min()}";

        return (
            [
                .. from route in sorted.Take(asked.First)
                   let ids = route.Entities.Select(entity => entity.Value).Concat(route.Relationships)
                   select $"{route.Relationships.Count} {route.Cost} {string.Join(' ', ids)}",
            ],
            [.. partners]);

        void Walk(List<EntityId> entities, List<string> relationships)
        {
            if (ends.Contains(entities[^1]))
            {
                found.Add((entities, relationships, entities[1..^1].Sum(entity => (int)Math.Floor(Math.Log2(degrees[entity])))));
                return;
            }

            if (relationships.Count == asked.MaxHops || (relationships.Count > 0 && !MayStandBetween(entities[^1])))
            {
                return;
            }

            foreach (var one in open.Where(one => one.From == entities[^1] || one.To == entities[^1]))
            {
                var other = one.From == entities[^1] ? one.To : one.From;

                if (!entities.Contains(other) && asked.Avoid?.Contains(other) != true)
                {
                    Walk([.. entities, other], [.. relationships, one.Id]);
                }
            }
        }

        bool MayStandBetween(EntityId entity) =>
            !starts.Contains(entity)
            && (asked.Through?.Contains(kinds[entity]) ?? kinds[entity] is not (EntityKind.Place or EntityKind.Document));
    }

    private static (List<EntityId> Starts, List<EntityId> Ends) Ends(
        Links asked, Dictionary<EntityId, EntityKind> kinds, List<Relationship> live)
    {
        var (from, to) = (Parts(asked.From), Parts(asked.To));

        return (
            from.Where(place => Belongs(place, asked.From, asked.To, to)).ToList(),
            to.Where(place => Belongs(place, asked.To, asked.From, from)).ToList());

        // Its own, and not the other's; or both places', when its own is a part of the other and not the reverse.
        bool Belongs(EntityId place, EntityId own, EntityId other, HashSet<EntityId> others) =>
            asked.Avoid?.Contains(place) != true
            && (place == own || (place != other && (!others.Contains(place) || (others.Contains(own) && !Parts(own).Contains(other)))));

        HashSet<EntityId> Parts(EntityId whole)
        {
            var parts = new HashSet<EntityId> { whole };

            while (kinds[whole] == EntityKind.Place && live.Any(IsNew))
            {
                parts.Add(live.First(IsNew).From);
            }

            return parts;

            bool IsNew(Relationship one) =>
                one.Type == RelationType.PartOf && kinds[one.From] == EntityKind.Place && parts.Contains(one.To) && !parts.Contains(one.From);
        }
    }

    private static bool MayHold(Relationship one, PartialDate? day) =>
        day is not { } asked
        || ((one.Since is not { } since || since.Earliest <= asked.Latest) && (one.Until is not { } until || asked.Earliest <= until.Latest));
}
