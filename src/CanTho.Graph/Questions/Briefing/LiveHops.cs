using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

internal static class LiveHops
{
    /// <summary>The relationships of these types that are not deprecated, in no order; of all types when none is named.</summary>
    public static List<Hop> Live(this IGraph graph, int entity, params ReadOnlySpan<RelationType> types)
    {
        var live = new List<Hop>();

        foreach (var hop in graph.HopsOf(entity))
        {
            if ((types.IsEmpty || types.Contains(hop.Type)) && graph.RankOf(hop.Relationship) != Rank.Deprecated)
            {
                live.Add(hop);
            }
        }

        return live;
    }

    /// <summary>In the order of their ids: for what is shown. Price: each record is made.</summary>
    public static IReadOnlyList<Hop> ById(this IGraph graph, IEnumerable<Hop> hops) =>
        [.. hops.OrderBy(hop => graph.Relationship(hop.Relationship).Id, CodePointOrder.Instance)];
}
