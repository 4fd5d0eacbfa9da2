using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Routing;

/// <summary>What a search has found: the best chains, and of all of them how many routes they make and who stands in between.</summary>
/// <param name="first">How many routes will be shown.</param>
internal sealed class FoundLinks(ITopology topology, int first)
{
    private readonly List<Chain> _best = [];
    private readonly Partners _partners = new(topology);

    public long Routes { get; private set; }

    /// <summary>Enough of the best to make the routes that will be shown.</summary>
    public IReadOnlyList<Chain> Best => _best;

    /// <summary>Those in between on any route.</summary>
    public IEnumerable<int> Partners => _partners.Entities;

    /// <param name="chains">None better than those added before.</param>
    public void Add(IEnumerable<Chain> chains)
    {
        foreach (var chain in chains)
        {
            if (Routes < first)
            {
                _best.Add(chain);
            }

            Routes += chain.Routes;
            _partners.Count(chain);
        }
    }

    /// <param name="numberIn">The number in the graph of an entity of the topology.</param>
    public IReadOnlyList<Route> BestRoutes(IGraph graph, OpenRelationships open, Func<int, int> numberIn) =>
        [.. _best.SelectMany(chain => ParallelRoutes.Along(graph, open, chain with { Entities = Array.ConvertAll(chain.Entities, numberIn.Invoke) })).Take(first)];

    /// <param name="record">Of an entity of the topology.</param>
    public IReadOnlyList<LinkingPartner> RankedPartners(Func<int, Entity> record) => _partners.Ranked(record);
}
