using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// The writer keeps how many entries of a timeline begin and end in each year, month and day by adding and taking away (<c>cypher/write/date-counts.cypher</c>): after every
/// change of a random history it must be what all entries say when they are read.
/// </summary>
[Collection(GraphServer.Collection)]
public sealed class WhatIsKeptOfTimelines(GraphServer server)
{
    private const int Graphs = 10, Changes = 8, From = 4;

    private const string Counts =
        """
        MATCH (n:DateCount {sort: 'TIMELINE'})
        RETURN n {.*} AS kept
        """;

    private const string Counted =
        """
        MATCH (n:TimelinePlace)
        UNWIND [['FIRST', n.first], ['LAST', n.last]] AS side
        UNWIND [['YEAR', 4], ['MONTH', 7], ['DAY', 10]] AS unit
        WITH n.of AS of, side[0] AS side, unit[0] AS unit, left(toString(side[1]), unit[1]) AS prefix, count(*) AS count
        RETURN {of: of, sort: 'TIMELINE', side: side, unit: unit, prefix: prefix, count: count} AS kept
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_all_entries_say_after_every_change()
    {
        var most = 0;

        for (var seed = 1; seed <= Graphs; seed++)
        {
            (await server.Empty(Cancel)).Dispose();
            using var store = new Neo4jStore(server.Session, TimeProvider.System) { HubsFrom = From };
            var history = new DrawnHistory(new Draw(seed), outdated: false);

            for (var change = 0; change < Changes; change++)
            {
                await WhatIsKeptOfHubs.Apply(store, history.Next());
                var where = $"Seed {seed}, change {change}";

                var counts = await Rows(Counts);
                WhatIsKeptOfHubs.AssertSame(where, await Rows(Counted), counts);
                most = Math.Max(most, counts.Count);
            }
        }

        Assert.True(most > 100, $"No graph had a timeline worth the name: {most} counts at most.");
    }

    private async Task<List<string>> Rows(string statement) =>
        [.. (await server.Session.Read(statement, AccessMode.Read, Cancel)).Select(row => AGraphOfAnotherSchema.Text(row["kept"])).Order(StringComparer.Ordinal)];
}
