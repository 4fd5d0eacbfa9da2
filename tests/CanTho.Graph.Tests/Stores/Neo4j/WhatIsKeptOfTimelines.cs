using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// The writer keeps the timeline around each hub by pairs (<c>cypher/write/hub-timelines.cypher</c>), and how many entries of each timeline begin and end in each year, month and
/// day by adding and taking away (<c>cypher/write/date-counts.cypher</c>): after every change of a random history both must be what all relationships and entries say when
/// they are read.
/// </summary>
[Collection(GraphServer.Collection)]
public sealed class WhatIsKeptOfTimelines(GraphServer server)
{
    private const int Graphs = 10, Changes = 8, From = 4;

    private const string Places =
        """
        MATCH (n:TimelinePlace)
        WHERE n.of <> ''
        RETURN n {.*} AS kept
        """;

    private const string Around =
        """
        MATCH (hub:Entity)
        WHERE hub.hub
        CALL (hub) {
          MATCH (n:TimelineEntry)
          WHERE n.about = hub.id
          RETURN n, hub AS other
          UNION
          MATCH (hub)-[r:!CITES]-(other:Entity)
          MATCH (n:TimelineEntry)
          WHERE n.fact = r.id
          RETURN n, other
          UNION
          MATCH (hub)-[r:!CITES]-(other:Agreement|Document|Event|Project|Task)
          WHERE r.rank <> 'DEPRECATED'
          MATCH (n:TimelineEntry)
          WHERE n.about = other.id
          RETURN n, other
        }
        WITH hub, other, n, CASE WHEN n.kind IN ['STATUS', 'ISSUED'] THEN null WHEN n.kind = 'DEADLINE' OR NOT n.done THEN 'DUE' ELSE 'BEGINS' END AS ahead
        RETURN n {.*, of: hub.id, other: other.id, ahead: ahead, due: CASE ahead WHEN 'DUE' THEN n.last WHEN 'BEGINS' THEN n.first END} AS kept
        """;

    private const string Counts =
        """
        MATCH (n:DateCount {sort: 'TIMELINE'})
        RETURN n {.*} AS kept
        """;

    private const string Counted =
        """
        MATCH (n:TimelinePlace)
        UNWIND [[n.first, 1, 0], [n.last, 0, 1]] AS end
        UNWIND [['YEAR', 4], ['MONTH', 7], ['DAY', 10]] AS unit
        WITH n.of AS of, unit[0] AS unit, left(toString(end[0]), unit[1]) AS prefix, sum(end[1]) AS first, sum(end[2]) AS last
        RETURN {of: of, sort: 'TIMELINE', unit: unit, prefix: prefix, first: first, last: last} AS kept
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_all_entries_say_after_every_change()
    {
        var (most, mostAround) = (0, 0);

        for (var seed = 1; seed <= Graphs; seed++)
        {
            (await server.Empty(Cancel)).Dispose();
            using var store = new Neo4jStore(server.Session, TimeProvider.System) { HubsFrom = From };
            var history = new DrawnHistory(new Draw(seed), outdated: false);

            for (var change = 0; change < Changes; change++)
            {
                await WhatIsKeptOfHubs.Apply(store, history.Next());
                var where = $"Seed {seed}, change {change}";

                var around = await Rows(Places);
                WhatIsKeptOfHubs.AssertSame(where, await Rows(Around), around);
                mostAround = Math.Max(mostAround, around.Count);

                var counts = await Rows(Counts);
                WhatIsKeptOfHubs.AssertSame(where, await Rows(Counted), counts);
                most = Math.Max(most, counts.Count);
            }
        }

        Assert.True(most > 150 && mostAround > 50, $"No graph had timelines worth the name: {mostAround} entries around hubs and {most} counts at most.");
    }

    [Fact]
    public async Task Answers_for_a_body_of_as_many_relationships_as_make_a_hub()
    {
        var facts = new Questions.Facts().Claim("organisation:hub", "founded", "1925-07", id: "claim:hub").Claim("event:fair", "date", "1930/1990", id: "claim:fair")
            .Joined("organisation:hub ORGANISED event:fair", id: "relationship:fair").Joined("organisation:hub HOSTED event:fair", id: "relationship:fair-again");

        for (var person = 0; person < 150; person++)
        {
            facts.Joined($"person:p{person:D3} HOLDS_POST organisation:hub", since: $"{1900 + (person / 2)}", until: $"{1950 + (person / 3)}-03-0{1 + (person % 3)}", id: $"relationship:{person:D3}");
        }

        using var store = await server.Empty(Cancel);
        await store.Apply(facts.Changes, Cancel);

        Assert.Equal(302, (await About("organisation:hub", null, null, 1)).Total);
        var forties = await About("organisation:hub", "1940-06-30", "1949", 3);
        Assert.Equal(21, forties.Total);
        Assert.Equal(["entry:claim:fair/EVENT", "entry:relationship:080/SINCE", "entry:relationship:081/SINCE"], forties.Items.Select(entry => entry.Id));
        Assert.Equal(["entry:claim:fair/EVENT"], (await About("organisation:hub", "1950", "1949", 3)).Items.Select(entry => entry.Id));
        Assert.Equal(1, (await About("organisation:hub", "1950", "1949", 3)).Total);

        async Task<Slice<TimelineEntry>> About(string id, string? from, string? until, int first) => await store.Ask(
            new Timeline([new(id)], from is null ? null : PartialDate.Parse(from), until is null ? null : PartialDate.Parse(until), new(first)), Cancel);
    }

    private async Task<List<string>> Rows(string statement) =>
        [.. (await server.Session.Read(statement, AccessMode.Read, Cancel)).Select(row => AGraphOfAnotherSchema.Text(row["kept"])).Order(StringComparer.Ordinal)];
}
