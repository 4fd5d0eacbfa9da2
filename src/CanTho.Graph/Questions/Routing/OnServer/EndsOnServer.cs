using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Questions.Routing.OnServer;

/// <summary>Where the routes begin and end, put on the map.</summary>
internal sealed class EndsOnServer(ServerGraph server, Links asked, RouteMap map, CancellationToken cancel)
{
    private static readonly CypherFile s_file = CypherFile.Question(nameof(Links));

    public async Task<(LinkEnds Ends, HashSet<int> Avoided)> Read()
    {
        EntityId[] named = [asked.From, asked.To, .. asked.Avoid ?? []];
        var rows = await server.Read(s_file["ends"], cancel, ("ids", ServerGraph.Texts(named)));
        var numbers = rows.Where(row => row["degree"] is not null).ToDictionary(row => row.Get<string>("id"), Place, StringComparer.Ordinal);

        // In the order in which they are looked up everywhere.
        if (named.FirstOrDefault(id => !numbers.ContainsKey(id.Value)) is { Value: not null } unknown)
        {
            throw new NeighbouringIdsWanted(unknown);
        }

        var (from, to, avoided) = (numbers[asked.From.Value], numbers[asked.To.Value], named[2..].Select(id => numbers[id.Value]).ToHashSet());
        var parts = await Task.WhenAll(WithParts(from), WithParts(to));

        return (LinkEnds.Of(from, parts[0], to, parts[1], avoided), avoided);
    }

    // As PlaceParts does it, a level of the hierarchy with each statement.
    private async Task<HashSet<int>> WithParts(int whole)
    {
        var found = new HashSet<int> { whole };
        List<int> level = map.KindOf(whole) == EntityKind.Place ? [whole] : [];

        while (level.Count > 0)
        {
            var rows = await server.Read(
                s_file["parts"],
                cancel,
                ("ids", level.Select(place => map.IdOf(place).Value)),
                ("earliest", asked.AsOf?.Earliest),
                ("latest", asked.AsOf?.Latest));

            level = [.. rows.Select(Place).Where(found.Add)];
        }

        return found;
    }

    private int Place(CypherRecord row) => map.Add(row.Get<string>("id"), row.Get<long>("degree"));
}
