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

    // Behind so many it is cheaper to ask who is there than to ask first how many lead on from them.
    private const int Few = 1000;

    private static readonly CypherFile s_file = CypherFile.Question(nameof(Links));

    // Each entity stands in the layer in which it was met first: the relationships of those before the last are all on the map.
    private readonly List<List<int>> _near = [[.. ends.Starts]];
    private readonly List<List<int>> _far = [[.. ends.Ends]];
    private readonly HashSet<int> _nearer = [.. ends.Starts];
    private readonly HashSet<int> _farther = [.. ends.Ends];
    private readonly List<HashSet<int>> _walked = [ends.Ends]; // by hops to the end, as far as the budget is reckoned
    private int _known;

    private int Widened => _near.Count + _far.Count - 2;

    /// <summary>How many hops the budget allows, as <see cref="Reach"/> counts them; nothing is fetched beyond what is in doubt.</summary>
    public async Task<int> Depth(RouteBudget budget)
    {
        var depth = new SearchDepth(asked.MaxHops, budget);
        var (endHops, startHops) = (0, 0);
        var (end, start) = (WorkAt(ends.Ends), 2 * WorkAt(ends.Starts));

        while (!depth.IsSure(end, start) && depth.Next(end, start) is { } side)
        {
            if (depth.IsClosed(side))
            {
                continue;
            }

            if (side == Side.End)
            {
                end = await WorkFromEnd(++endHops);
            }
            else
            {
                start = await WorkFromStart(++startHops);
            }
        }

        return depth.Hops;
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
            await Meet(Math.Max(hops - 2, 0));
        }

        _known = Math.Max(Math.Max(hops, 2), Widened);
    }

    // How many relationships lead from those so many hops from the end, whether met nearer by or not.
    private async Task<long> WorkFromEnd(int hops)
    {
        while (_walked.Count < hops || (_walked.Count == hops && AreFew(_walked[^1])))
        {
            if (_far.Count == _walked.Count)
            {
                await Widen(Side.End);
            }

            _walked.Add(OneFurther(_walked[^1]));
        }

        return _walked.Count > hops ? WorkAt(_walked[hops]) : await WorkBeyond(_walked[^1].Except(ends.Starts), ends.Starts, []);
    }

    // How many lead from those so many hops from the start and no fewer, twice, and from all that are nearer.
    private async Task<long> WorkFromStart(int hops)
    {
        while (_near.Count < hops || (_near.Count == hops && AreFew(_near[^1])))
        {
            await Widen(Side.Start);
        }

        var last = _near.Count > hops ? WorkAt(_near[hops]) : await WorkBeyond(_near[^1], [], _nearer);
        return (2 * last) + _near.Take(hops).Sum(WorkAt);
    }

    private async Task<long> WorkBeyond(IEnumerable<int> from, IEnumerable<int> goal, IEnumerable<int> met) =>
        (await Read("beyond", met, ("from", Ids(from)), ("goal", Ids(goal)))).Single().Get<long>("degrees");

    private bool AreFew(IEnumerable<int> entities) => WorkAt(entities) <= Few;

    private async Task Widen(Side side)
    {
        var (layers, met, goal) = side == Side.End ? (_far, _farther, ends.Starts) : (_near, _nearer, ends.Ends);
        var from = layers[^1];
        var next = new List<int>();

        foreach (var row in from.Count == 0 ? [] : await Read("widen", [], ("from", Ids(from)), ("goal", Ids(goal))))
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

    // Of layers that are so many hops from their ends, counted together: those from where the lighter side has least to walk.
    private async Task Meet(int hops)
    {
        var (near, far) = Enumerable.Range(0, hops + 1)
            .Where(place => place < _near.Count && hops - place < _far.Count)
            .Select(place => (Near: _near[place], Far: _far[hops - place]))
            .MinBy(layers => Math.Min(WorkAt(layers.Near), WorkAt(layers.Far)));
        var (light, heavy) = WorkAt(near) < WorkAt(far) ? (near, far) : (far, near);

        if (light.Count == 0 || heavy.Count == 0)
        {
            return;
        }

        var work = WorkAt(light);
        var hubs = heavy.Exists(entity => map.DegreeOf(entity) > work);

        foreach (var row in await Read("meet", [], ("light", Ids(light)), ("heavy", Ids(heavy)), ("work", work), ("hubs", hubs)))
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

    private Task<IReadOnlyList<CypherRecord>> Read(string statement, IEnumerable<int> met, params (string Name, object? Value)[] own) => server.Read(
        s_file[statement],
        cancel,
        [
            .. own,
            ("through", ServerGraph.Words(asked.Through ?? Passage.UsualBridges)),
            ("apart", Ids([.. ends.Starts, .. ends.Ends, .. avoided, .. met])),
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
