using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Questions.Routing.OnServer;

/// <summary>
/// Puts on the map all that lies on a walk of so many hops from start to end: the relationships of those near the start and of those near the end, layer by
/// layer, and then what joins the outermost layers of both sides. Nothing is fetched of what is only near one of them.
/// </summary>
internal sealed class WalksOnServer(
    ServerGraph server, Links asked, RouteMap map, Passage passage, LinkEnds ends, HashSet<int> avoided, CancellationToken cancel)
{
    // Up to here one fetch for all lengths: it costs no more than for the longest alone.
    private const int AtOnce = 4;

    private static readonly CypherFile s_file = CypherFile.Question(nameof(Links));

    // Each entity stands in the layer in which it was met first: the relationships of those before the last are all on the map.
    private readonly List<List<int>> _near = [[.. ends.Starts]];
    private readonly List<List<int>> _far = [[.. ends.Ends]];
    private readonly HashSet<int> _nearer = [.. ends.Starts];
    private readonly HashSet<int> _farther = [.. ends.Ends];
    private int _known;

    private int Widened => _near.Count + _far.Count - 2;

    /// <summary>How many hops the budget allows, as <see cref="Reach"/> counts them; widened only as far as it is in doubt.</summary>
    /// <param name="most">What the degrees of any entities add up to at most.</param>
    public async Task<int> Depth(int budget, long most)
    {
        var depth = new SearchDepth(asked.MaxHops, budget);
        var walked = ends.Ends;

        while (true)
        {
            var (fromEnd, fromStart) = (WorkAt(walked), WorkAt(_near[^1]) + _near.Sum(WorkAt));

            if (depth.IsSure(fromEnd, fromStart, most) || depth.Next(fromEnd, fromStart) is not { } side)
            {
                return depth.Hops;
            }

            await Widen(side);
            walked = side == Side.End ? OneFurther(walked) : walked;
        }
    }

    /// <summary>All walks of at most so many hops.</summary>
    /// <param name="depth">How many hops will be asked for in the end.</param>
    public async Task Fetch(int hops, int depth)
    {
        if (hops <= _known)
        {
            return;
        }

        hops = Math.Max(hops, Math.Min(depth, AtOnce));

        while (Widened + 2 < hops)
        {
            await Widen(WorkAt(_far[^1]) <= WorkAt(_near[^1]) ? Side.End : Side.Start);
        }

        if (Widened < hops)
        {
            await Meet();
            _known = Widened + 2;
        }
        else
        {
            _known = Widened;
        }
    }

    private async Task Widen(Side side)
    {
        var (layers, met, goal) = side == Side.End ? (_far, _farther, ends.Starts) : (_near, _nearer, ends.Ends);
        var from = layers[^1];
        var next = new List<int>();

        foreach (var row in from.Count == 0 ? [] : await Read("widen", ("from", Ids(from)), ("goal", Ids(goal))))
        {
            var entity = Place(row);
            Join(entity, from, row, "joined");

            if (!goal.Contains(entity) && met.Add(entity))
            {
                next.Add(entity);
            }
        }

        layers.Add(next);
    }

    private async Task Meet()
    {
        var (light, heavy) = WorkAt(_near[^1]) < WorkAt(_far[^1]) ? (_near[^1], _far[^1]) : (_far[^1], _near[^1]);

        if (light.Count == 0 || heavy.Count == 0)
        {
            return;
        }

        var work = WorkAt(light);
        var hubs = heavy.Exists(entity => map.DegreeOf(entity) > work);

        foreach (var row in await Read("meet", ("light", Ids(light)), ("heavy", Ids(heavy)), ("work", work), ("hubs", hubs)))
        {
            var entity = Place(row);
            Join(entity, light, row, "light");
            Join(entity, heavy, row, "heavy");
        }
    }

    // Those one hop further from the end, whether met before or not: as the budget counts them. All their relationships are on the map.
    private HashSet<int> OneFurther(HashSet<int> walked)
    {
        var next = new HashSet<int>();

        foreach (var entity in walked.Where(entity => !ends.Starts.Contains(entity)))
        {
            foreach (var hop in map.HopsOf(entity))
            {
                if (ends.Starts.Contains(hop.Other) || passage.MayStandBetween(hop.Other))
                {
                    next.Add(hop.Other);
                }
            }
        }

        return next;
    }

    private Task<IReadOnlyList<CypherRecord>> Read(string statement, params (string Name, object? Value)[] own) => server.Read(
        s_file[statement],
        cancel,
        [
            .. own,
            ("through", ServerGraph.Words(asked.Through ?? Passage.UsualBridges)),
            ("apart", Ids([.. ends.Starts, .. ends.Ends, .. avoided])),
            ("relations", ServerGraph.Words(asked.Relations)),
            ("earliest", asked.AsOf?.Earliest),
            ("latest", asked.AsOf?.Latest),
        ]);

    private int Place(CypherRecord row) => map.Add(row.Get<string>("id"), row.Get<long>("degree"));

    // A place in the list stands in the column once for each relationship.
    private void Join(int entity, List<int> others, CypherRecord row, string column)
    {
        foreach (var group in row.Get<IReadOnlyList<object?>>(column).Cast<long>().GroupBy(place => place))
        {
            map.Join(entity, others[(int)group.Key], group.Count());
        }
    }

    private IEnumerable<string> Ids(IEnumerable<int> entities) => entities.Select(entity => map.IdOf(entity).Value);

    private long WorkAt(IEnumerable<int> entities) => entities.Sum(entity => (long)map.DegreeOf(entity));
}
