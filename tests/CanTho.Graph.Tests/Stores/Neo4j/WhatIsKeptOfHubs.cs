using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// The writer keeps what stands around hubs by pairs, adding and taking away (<c>cypher/write/hubs.cypher</c>): after every change of a random history it must be
/// what the relationships say when all of them are read.
/// </summary>
[Collection(GraphServer.Collection)]
public sealed class WhatIsKeptOfHubs(GraphServer server)
{
    private const int Graphs = 15, Changes = 8, From = 4;

    private const string Incidences =
        """
        MATCH (n:Incidence)
        RETURN n {.*} AS kept
        """;

    private const string Relationships =
        """
        MATCH (hub:Entity)-[r:!CITES]-(other:Entity)
        WHERE hub.hub
        RETURN r {
          .*, of: hub.id, other: other.id, type: type(r), kind: other.kind, runs: CASE WHEN r.from = hub.id THEN 'OUT' ELSE 'IN' END,
          sort: type(r) + CASE WHEN r.from = hub.id THEN ' OUT ' ELSE ' IN ' END + other.kind + CASE WHEN r.rank = 'DEPRECATED' THEN ' DEPRECATED' ELSE '' END,
          place: r.orderKey + coalesce(r.idKey, r.id), betweenHubs: CASE WHEN other.hub THEN hub.id END
        } AS kept
        """;

    private const string Neighbours =
        """
        MATCH (n:Neighbour)
        RETURN n {.*} AS kept
        """;

    // The first of the types stands for any.
    private const string Joined =
        """
        MATCH (hub:Entity)-[r:!CITES]-(other:Entity)
        WHERE hub.hub AND r.rank <> 'DEPRECATED'
        WITH hub, other, type(r) AS type, collect(r) AS facts
        ORDER BY type
        WITH hub, other, collect({type: type, facts: facts}) AS types, -COUNT { (other)-[:!CITES]-(:Entity) } AS standing
        CALL (hub, other) {
          MATCH (hub)-[r:!CITES]-(other)
          WHERE r.rank <> 'DEPRECATED'
          RETURN CASE count(r.earliest) WHEN count(*) THEN min(r.earliest) END AS earliest, CASE count(r.latest) WHEN count(*) THEN max(r.latest) END AS latest
        }
        UNWIND types AS one
        RETURN other {
          .kind, .idKey, .nameKey, .nameTail, .nameKeyEn, .nameTailEn, .nameKeyJa, .nameTailJa, .dateKey, .dateKeyDown, of: hub.id, other: other.id, type: one.type,
          degree: -standing, standing: standing, standingOnce: CASE one.type WHEN types[0].type THEN standing END, earliest: earliest, latest: latest
        } AS kept
        """;

    private const string Counts =
        """
        MATCH (n:IncidenceCount)
        RETURN n {.*} AS kept
        UNION ALL
        MATCH (n:NeighbourCount)
        RETURN n {.*} AS kept
        UNION ALL
        MATCH (n:DateCount)
        WHERE n.sort <> 'TIMELINE'
        RETURN n {.*} AS kept
        """;

    private const string Counted =
        """
        MATCH (n:Incidence)
        WITH n.of AS of, n.sort AS sort, n.type AS type, n.kind AS kind, n.runs AS runs, n.rank = 'DEPRECATED' AS deprecated, count(*) AS count
        RETURN {of: of, sort: sort, type: type, kind: kind, runs: runs, deprecated: deprecated, count: count} AS kept
        UNION ALL
        MATCH (n:Neighbour)
        WITH n.of AS of, n.other AS other, n.kind AS kind, n.type AS type ORDER BY type
        WITH of, other, kind, collect(type) AS types
        WITH of, kind, types, count(*) AS count
        RETURN {of: of, kind: kind, types: types, count: count} AS kept
        UNION ALL
        MATCH (n:Incidence)
        UNWIND [[n.earliest, 1, 0], [n.latest, 0, 1]] AS side
        UNWIND [['YEAR', 4], ['MONTH', 7], ['DAY', 10]] AS unit
        WITH n.of AS of, n.sort AS sort, unit[0] AS unit, left(toString(side[0]), unit[1]) AS prefix, sum(side[1]) AS first, sum(side[2]) AS last
        WHERE prefix IS NOT NULL
        RETURN {of: of, sort: sort, unit: unit, prefix: prefix, first: first, last: last} AS kept
        UNION ALL
        MATCH (n:Incidence)
        WHERE n.rank <> 'DEPRECATED'
        WITH n.of AS of, n.other AS other, n.type + ' AGAIN ' + n.kind AS sort, collect(n) AS joined
        WITH of, sort, COLLECT { UNWIND joined AS n RETURN coalesce(toString(n.earliest), '') AS day ORDER BY day } AS firsts,
          COLLECT { UNWIND joined AS n RETURN coalesce(toString(n.latest), '~') AS day ORDER BY day } AS lasts
        UNWIND range(1, size(firsts) - 1) AS at
        WITH of, sort, firsts[at] AS first, lasts[at - 1] AS last
        UNWIND CASE
          WHEN first > last THEN [{unit: 'GAP', first: 1, last: 0, prefix: [length IN [7, 4, 0] WHERE left(first, length) = left(last, length) | left(first, length)][0]}]
          ELSE [length IN [4, 7, 10] | {unit: CASE length WHEN 4 THEN 'YEAR' WHEN 7 THEN 'MONTH' ELSE 'DAY' END, first: 1, last: 0, prefix: left(first, length)}]
            + [length IN [4, 7, 10] | {unit: CASE length WHEN 4 THEN 'YEAR' WHEN 7 THEN 'MONTH' ELSE 'DAY' END, first: 0, last: 1, prefix: left(last, length)}]
          END AS one
        WITH of, sort, one
        WHERE one.unit = 'GAP' OR NOT one.prefix IN ['', '~']
        WITH of, sort, one.unit AS unit, one.prefix AS prefix, sum(one.first) AS first, sum(one.last) AS last
        RETURN {of: of, sort: sort, unit: unit, prefix: prefix, first: first, last: last} AS kept
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_their_relationships_say_after_every_change()
    {
        var most = 0;

        for (var seed = 1; seed <= Graphs; seed++)
        {
            (await server.Empty(Cancel)).Dispose();
            using var store = new Neo4jStore(server.Session, TimeProvider.System) { HubsFrom = From };
            var history = new DrawnHistory(new Draw(seed), outdated: false);

            for (var change = 0; change < Changes; change++)
            {
                await Apply(store, history.Next());
                var where = $"Seed {seed}, change {change}";

                Assert.Empty(await Rows($"MATCH (n:Entity) WHERE n.hub IS NULL AND n.degree >= {From} RETURN n.id AS kept"));
                AssertSame(where, await Rows(Relationships), await Rows(Incidences));
                AssertSame(where, await Rows(Joined), await Rows(Neighbours));
                var counts = await Rows(Counts);
                AssertSame(where, await Rows(Counted), counts);
                most = Math.Max(most, counts.Count);
            }
        }

        Assert.True(most > 50, $"No graph had hubs worth the name: {most} counts at most.");
    }

    [Fact]
    public async Task Answers_for_a_body_of_as_many_relationships_as_make_a_hub()
    {
        var facts = new Questions.Facts();

        for (var person = 0; person < 150; person++)
        {
            facts.Joined($"person:p{person:D3} {(person % 3 == 0 ? "MEMBER_OF" : "HOLDS_POST")} organisation:hub", since: $"{1900 + person}", id: $"relationship:{person:D3}");
        }

        using var store = await server.Empty(Cancel);
        await store.Apply(facts.Changes, Cancel);
        Assert.Equal(["organisation:hub"], await Rows("MATCH (n:Entity) WHERE n.hub RETURN n.id AS kept"));

        var page = (await store.Ask(new RelationshipsOf([new("organisation:hub")], new(), new(First: 2)), Cancel)).Single();
        Assert.Equal(["relationship:149", "relationship:148"], page.Items.Select(one => one.Id));
        Assert.Equal(150, page.Total);

        var around = await store.Ask(new Neighbourhood([new("organisation:hub")], Limit: 11), Cancel);
        Assert.Equal(["MemberOf 46", "HoldsPost 94"], around.Hidden.Select(hidden => $"{hidden.Type} {hidden.Count}").OrderDescending(StringComparer.Ordinal));
        Assert.False(around.Complete);
    }

    internal static void AssertSame(string where, List<string> said, List<string> kept) => Assert.True(
        said.SequenceEqual(kept), $"{where}: missing\n{string.Join('\n', said.Except(kept))}\nand too many\n{string.Join('\n', kept.Except(said))}\nof {said.Count} and {kept.Count}.");

    // One that would break the graph is refused, and changes nothing that is kept.
    internal static async Task Apply(Neo4jStore store, ChangeSet change)
    {
        try
        {
            await store.Apply(change, Cancel);
        }
        catch (RefusedChangeException)
        {
        }
    }

    private async Task<List<string>> Rows(string statement) =>
        [.. (await server.Session.Read(statement, AccessMode.Read, Cancel)).Select(row => AGraphOfAnotherSchema.Text(row["kept"])).Order(StringComparer.Ordinal)];
}
