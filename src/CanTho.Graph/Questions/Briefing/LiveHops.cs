using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

internal static class LiveHops
{
    /// <summary>The relationships of these types that are not deprecated, in the order of their ids; of all types when none is named.</summary>
    public static IReadOnlyList<Hop> Live(this IGraph graph, int entity, params ReadOnlySpan<RelationType> types)
    {
        var live = new List<(Hop Hop, string Id)>();

        foreach (var hop in graph.HopsOf(entity))
        {
            if ((types.IsEmpty || types.Contains(hop.Type)) && graph.RankOf(hop.Relationship) != Rank.Deprecated)
            {
                live.Add((hop, graph.Relationship(hop.Relationship).Id));
            }
        }

        return [.. live.OrderBy(one => one.Id, CodePointOrder.Instance).Select(one => one.Hop)];
    }
}
