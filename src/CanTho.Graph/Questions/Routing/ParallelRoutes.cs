using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>The routes of one chain: every choice among relationships that run side by side, by their ids.</summary>
internal static class ParallelRoutes
{
    public static IEnumerable<Route> Along(IGraph graph, OpenRelationships open, Chain chain)
    {
        var entities = Array.ConvertAll(chain.Entities, graph.Entity);
        var hops = entities.Length - 1;
        var lanes = Enumerable.Range(0, hops).Select(at => Lanes(graph, open, chain.Entities[at], chain.Entities[at + 1])).ToArray();
        var taken = new int[hops];

        for (var at = 0; at >= 0;)
        {
            var steps = lanes.Select((lane, step) => StepAlong(lane[taken[step]], entities[step], entities[step + 1]));
            yield return new(hops, chain.Cost, entities, [.. steps]);

            // As an odometer turns: the last step first.
            for (at = hops - 1; at >= 0 && ++taken[at] == lanes[at].Length; at--)
            {
                taken[at] = 0;
            }
        }
    }

    private static Step StepAlong(Relationship relationship, Entity from, Entity to) =>
        new(relationship, relationship.From == from.Id, from, to);

    private static Relationship[] Lanes(IGraph graph, OpenRelationships open, int from, int to)
    {
        var lanes = new List<Relationship>();

        foreach (var hop in graph.HopsOf(from))
        {
            if (hop.Other == to && open.Contains(hop))
            {
                lanes.Add(graph.Relationship(hop.Relationship));
            }
        }

        return [.. lanes.OrderBy(relationship => relationship.Id, CodePointOrder.Instance)];
    }
}
