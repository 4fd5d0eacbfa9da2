using System.Net;
using System.Text.Json;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.Api.UnderLoad;

/// <summary>
/// The real Neo4j process ends, once in order and once by SIGKILL, and comes back, while clients ask and others write. There is no wrong answer, no write that
/// was acknowledged is lost or done twice, and the program is never restarted.
/// </summary>
public sealed class AServerThatGoesAndComesBack(ITestOutputHelper output)
{
    // What others write does not touch these.
    private static readonly string[] s_queries =
    [
        """{ entity(id: "person:yasuo-otani") { id names { text } relationships { totalCount nodes { id sources { locator } } } claims { id } } }""",
        """{ links(from: "place:okayama-prefecture", to: "project:heart-hospital") { paths { hops entities { id } steps { relationship { id } } } } }""",
        """{ search(text: "otani") { nodes { entity { id } matched score } } }""",
        """{ timeline(about: ["organisation:okayama-university"], first: 5) { totalCount nodes { sentence } } }""",
    ];

    private readonly Tally _tally = new();
    private readonly List<string> _wrong = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_told_of_while_it_is_away_and_nothing_is_wrong_before_between_and_after()
    {
        Assert.SkipWhen(OwnNeo4j.Scripts is null, OwnNeo4j.WhyNot);
        await using var neo4j = new OwnNeo4j();

        // The program is there first, and waits.
        var starting = RunningServer.On(neo4j.Address);
        await neo4j.Start();
        await using var server = await starting;

        Asker[] askers = [.. (await Known()).Chunk(2).Select((known, at) => new Asker($"asker {at}", server.Client, known, _tally, _wrong))];
        using var other = new Neo4jClient(new(neo4j.Address, "neo4j"), TimeProvider.System, _ => { });
        using var store = new Neo4jStore(other.Session(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(2)), TimeProvider.System);
        Scribe[] scribes = [.. Enumerable.Range(0, 2).Select(at => new Scribe($"scribe-{at}", store, server.Client, _tally, _wrong))];

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        Task[] work = [.. askers.Select(asker => asker.Ask(stop.Token)), .. scribes.Select(scribe => scribe.Write(stop.Token))];
        await AllIsWell(askers, scribes);

        foreach (var end in (Func<Task>[])[neo4j.Stop, neo4j.Kill])
        {
            await end();
            await _tally.More(1, askers.Select(asker => asker.Told), Cancel);
            await Ready(server, HttpStatusCode.ServiceUnavailable, "not ready: The database behind this server does not answer now. Ask again in a little while.\n");
            Assert.Equal("alive\n", await server.Client.GetStringAsync("/healthz", Cancel));

            await neo4j.Start();
            await Ready(server, HttpStatusCode.OK, "ready\n");
            await AllIsWell(askers, scribes);
        }

        await stop.CancelAsync();
        await Task.WhenAll(work);

        Assert.Empty(_wrong);
        await AllIsThere(server, [.. scribes.SelectMany(scribe => scribe.Acknowledged)]);
    }

    private static async Task<IReadOnlyList<(string Query, string Response)>> Known()
    {
        await using var embedded = await RunningServer.With();
        var known = new List<(string, string)>();

        foreach (var query in s_queries)
        {
            known.Add((query, await embedded.Text(query)));
        }

        return known;
    }

    private Task AllIsWell(Asker[] askers, Scribe[] scribes) =>
        Task.WhenAll(_tally.More(4, askers.Select(asker => asker.Right), Cancel), _tally.More(2, scribes.Select(scribe => scribe.Written), Cancel));

    private static async Task Ready(RunningServer server, HttpStatusCode status, string words)
    {
        while (true)
        {
            using var response = await server.Client.GetAsync(new Uri("/readyz", UriKind.Relative), Cancel);

            if (response.StatusCode == status)
            {
                Assert.Equal(words, await response.Content.ReadAsStringAsync(Cancel));
                return;
            }
        }
    }

    // A write that was not acknowledged may be there or not; but none is there twice, so that there are as many revisions as entities, and the seed's.
    private async Task AllIsThere(RunningServer server, IReadOnlyList<string> acknowledged)
    {
        var data = await server.Ask("""{ overview { revision } search(text: "Zzyzx") { totalCount } }""");
        var (revision, written) = (data.GetProperty("overview").GetProperty("revision").GetInt32(), data.GetProperty("search").GetProperty("totalCount").GetInt32());

        foreach (var ids in acknowledged.Chunk(100))
        {
            var nodes = (await server.Ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).GetProperty("nodes").EnumerateArray();
            Assert.DoesNotContain(nodes, node => node.ValueKind == JsonValueKind.Null);
        }

        output.WriteLine($"{acknowledged.Count} writes acknowledged, {written} there, at revision {revision}.");
        Assert.InRange(written, acknowledged.Count, int.MaxValue);
        Assert.Equal(revision, written + 1);
    }
}
