using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Tests.SameAnswers;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>A database in which somebody keeps other things, under labels and types of their own.</summary>
[Collection(GraphServer.Collection)]
public sealed class AmongNodesOfOthers(GraphServer server) : IAsyncDisposable
{
    private const string Theirs = "MATCH (m:Movie)<-[r]-(p:Actor) RETURN m.title AS title, type(r) AS type, r.id AS id, p.name AS name, labels(p) AS labels, properties(p) AS properties ORDER BY type";

    private const string Removed = "MATCH (m:Movie) OPTIONAL MATCH (m)<--(p) DETACH DELETE m, p";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_graph_is_as_it_would_be_alone_and_theirs_is_not_touched()
    {
        using var store = await server.Empty(Cancel);
        await using var embedded = EmbeddedStore.Open(Path.Combine(_folder.Path, "data"), TimeProvider.System, Cancel);
        var seed = SeedFolder.Read(Repository.Seed).Changes;
        await server.Session.Read("CREATE (:Movie {id: 'movie:1', title: 'The Matrix'})<-[:ACTED_IN {roles: ['Neo']}]-(:Actor {name: 'Keanu Reeves'})", AccessMode.Write, Cancel);
        await server.Session.Read("MATCH (m:Movie), (p:Actor) CREATE (m)<-[:PLAYED_IN {id: 'relationship:theirs', origin: 'SEED'}]-(p)", AccessMode.Write, Cancel);
        var theirs = (await server.Session.Read(Theirs, AccessMode.Read, Cancel)).Select(Text).ToList();

        foreach (var one in (IGraphStore[])[store, embedded])
        {
            await one.Apply(Facts.Put(Facts.Plan), Cancel);
        }

        await store.Seed(seed, "first", Cancel);
        await embedded.Seed(seed, "first", Cancel);

        foreach (var question in Questions)
        {
            Assert.Equal(await question.Ask(embedded, Cancel), await question.Ask(store, Cancel));
        }

        Assert.Equal(2, theirs.Count);
        Assert.Equal(theirs, (await server.Session.Read(Theirs, AccessMode.Read, Cancel)).Select(Text));
    }

    [Fact]
    public async Task Under_names_of_ours_nothing_is_begun()
    {
        using var store = await server.Empty(Cancel);

        foreach (var theirs in (string[])["CREATE (:Movie)<-[:ACTED_IN]-(:Person {name: 'Keanu Reeves'})", "CREATE (:Movie)<-[:LEADS]-(:Actor)"])
        {
            await server.Session.Read(theirs, AccessMode.Write, Cancel);

            Assert.Equal(
                "The database holds nodes or relationships of others under labels or types that the graph uses, such as Person or LEADS. Give the graph a database of its own with --neo4j-database.",
                (await Assert.ThrowsAsync<StoreException>(() => SchemaSetup.Apply(server.Session, Cancel))).Message);

            await server.Session.Read(Removed, AccessMode.Write, Cancel);
        }

        await SchemaSetup.Apply(server.Session, Cancel);
    }

    private static IEnumerable<Asked> Questions =>
    [
        Asked.Of(new Everything()),
        Asked.Of(new Overview()),
        Asked.Of(new Links(new("place:okayama-prefecture"), new("project:heart-hospital"))),
        Asked.Of(new FactsById(["relationship:theirs"])),
        Asked.Of(new Search("Keanu Reeves", null, new())),
    ];

    public async ValueTask DisposeAsync()
    {
        if (server.IsThere)
        {
            await server.Session.Read(Removed, AccessMode.Write, CancellationToken.None);
        }

        _folder.Dispose();
    }

    private static string Text(CypherRecord row) => string.Join(' ', row.Values.Select(value => value switch
    {
        IReadOnlyDictionary<string, object?> map => string.Join(',', map),
        IReadOnlyList<object?> list => string.Join(',', list),
        _ => $"{value}",
    }));
}
