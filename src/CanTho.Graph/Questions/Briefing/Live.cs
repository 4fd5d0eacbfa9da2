using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>Which relationships a part of a briefing looks at, seen from an entity: never the deprecated.</summary>
internal static class Live
{
    public static RelationshipFilter Out(params IReadOnlyList<RelationType> types) => new(types, Direction: Direction.Out, IncludeDeprecated: false);

    public static RelationshipFilter In(params IReadOnlyList<RelationType> types) => new(types, Direction: Direction.In, IncludeDeprecated: false);

    public static RelationshipFilter Either(params IReadOnlyList<RelationType> types) => new(types, IncludeDeprecated: false);

    /// <summary>Of any type.</summary>
    public static RelationshipFilter To(params IReadOnlyList<EntityKind> kinds) => new(OtherKinds: kinds, IncludeDeprecated: false);

    /// <summary>In the order of their ids: for what is shown. Price: each record is made.</summary>
    public static IReadOnlyList<Hop> ById(this IGraph graph, IEnumerable<Hop> hops) =>
        [.. hops.OrderBy(hop => graph.Relationship(hop.Relationship).Id, CodePointOrder.Instance)];
}
