using CanTho.Graph.Domain;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>Which relationships of an entity are wanted: those that meet every condition given.</summary>
/// <param name="AsOf">It may hold on this date.</param>
/// <param name="OtherKinds">The entity at the far end is of one of these kinds.</param>
/// <param name="Direction">Seen from the entity.</param>
public sealed record RelationshipFilter(
    IReadOnlyList<RelationType>? Types = null,
    PartialDate? AsOf = null,
    IReadOnlyList<EntityKind>? OtherKinds = null,
    Direction Direction = Direction.Both,
    bool IncludeDeprecated = true)
{
    /// <summary>The relationships of the entity that meet it, in no order.</summary>
    internal List<Hop> Of(IGraph graph, int entity)
    {
        var wanted = new List<Hop>();

        foreach (var hop in graph.HopsOf(entity, this))
        {
            if (Takes(graph, hop))
            {
                wanted.Add(hop);
            }
        }

        return wanted;
    }

    /// <summary>The first so many that meet it, in the order of <see cref="RelationshipsOf"/>.</summary>
    internal List<Hop> FirstOf(IGraph graph, int entity, int most)
    {
        var first = new List<Hop>();

        foreach (var hop in graph.HopsInOrder(entity, this).Span)
        {
            if (first.Count == most)
            {
                break;
            }

            if (Takes(graph, hop))
            {
                first.Add(hop);
            }
        }

        return first;
    }

    /// <summary>Whether all that meets the other meets this one too, as far as their conditions tell.</summary>
    internal bool Covers(RelationshipFilter other) =>
        Includes(Types, other.Types)
        && Includes(OtherKinds, other.OtherKinds)
        && (AsOf is null || AsOf == other.AsOf)
        && (Direction == Direction.Both || Direction == other.Direction)
        && (IncludeDeprecated || !other.IncludeDeprecated);

    /// <summary>As statements in <c>cypher/</c> take it.</summary>
    internal (string Name, object? Value)[] Parameters =>
    [
        ("types", ServerGraph.Words(Types)),
        ("otherKinds", ServerGraph.Words(OtherKinds)),
        ("includeDeprecated", IncludeDeprecated),
        ("asOfEarliest", AsOf?.Earliest),
        ("asOfLatest", AsOf?.Latest),
        ("otherDays", AsOf is { } day ? DateRanges.Missing(day) : []),
        ("direction", ConstantCase.Of(Direction)),
    ];

    internal bool Takes(IGraph graph, Hop hop) =>
        Types?.Contains(hop.Type) != false
        && OtherKinds?.Contains(graph.KindOf(hop.Other)) != false
        && (IncludeDeprecated || graph.RankOf(hop.Relationship) != Rank.Deprecated)
        && (AsOf is not { } day || graph.MayHold(hop.Relationship, day))
        && (Direction == Direction.Both || (Direction == Direction.Out) == hop.Forward);

    private static bool Includes<T>(IReadOnlyList<T>? all, IReadOnlyList<T>? some) => all is null || some?.All(all.Contains) == true;
}

public enum Direction
{
    Out,
    In,
    Both,
}
