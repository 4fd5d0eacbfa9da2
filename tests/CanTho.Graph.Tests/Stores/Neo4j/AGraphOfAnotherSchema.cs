using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j;

[Collection(GraphServer.Collection)]
public sealed class AGraphOfAnotherSchema(GraphServer server) : IAsyncLifetime
{
    private Neo4jStore? _store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (server.IsThere)
        {
            _store = await server.Empty(Cancel);
            await _store.Seed(SeedFolder.Read(Repository.Seed).Changes, "seed", Cancel);
            await _store.Apply(Facts.Put(Facts.Entity("person:written-later", "Ōmori")), Cancel);
            await _store.Apply(Hub().Changes, Cancel);
        }
    }

    public ValueTask DisposeAsync()
    {
        _store?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Of_an_older_program_or_broken_off_on_its_way_is_brought_to_what_this_one_would_have_written()
    {
        var written = await Everything();

        // An older program derived less, and knew fewer properties; and somebody pulled the plug in the middle of bringing it up to date.
        await Run("MATCH (n:NameWord|Conflict) DETACH DELETE n");
        await Run("MATCH (n:TimelineEntry) WITH n ORDER BY n.id LIMIT 20 DETACH DELETE n");
        await Run("MATCH (n:TimelinePlace) WHERE n.of <> '' DETACH DELETE n");
        await Run("MATCH (n:Incidence|IncidenceCount|Neighbour|NeighbourCount|DateCount) DETACH DELETE n");
        await Run("MATCH (n:Entity) REMOVE n.degree, n.standing, n.hub, n.ours, n.words, n.nameKey, n.nameKeyEn, n.nameKeyJa");
        await Run("MATCH (:Entity)-[r]->(:Entity) REMOVE r.earliest, r.latest");
        await Run("MATCH (meta:Meta {id: 'graph'}) SET meta.schema = 0");
        Assert.NotEqual(written, await Everything());

        await SchemaSetup.Apply(server.Session, Cancel);

        Assert.Equal(written, await Everything());
    }

    [Fact]
    public async Task Is_neither_read_nor_written_while_it_is_brought_up_to_date()
    {
        const string Message = "The graph in Neo4j is being brought to another schema, or that was broken off. Start this program again: it brings it to schema 5.";
        Assert.SkipWhen(_store is null, GraphServer.WhyNot);
        await _store.Ask(new EntitiesById([Facts.Otani.Id]), Cancel);
        await Run("MATCH (meta:Meta {id: 'graph'}) SET meta.schema = 0");

        Assert.Equal(Message, (await Assert.ThrowsAsync<StoreException>(async () => await _store.Ask(new EntitiesById([Facts.Otani.Id]), Cancel))).Message);
        Assert.Equal(Message, (await Assert.ThrowsAsync<StoreException>(async () => await _store.Apply(Facts.Put(Facts.Otani), Cancel))).Message);
    }

    [Fact]
    public async Task Of_a_newer_program_is_refused_and_left_alone()
    {
        const string Message = "The graph in Neo4j has schema 99, and this program knows 5: a newer one wrote it. Start that one, or name another database with --neo4j-database.";
        await Run("MATCH (meta:Meta {id: 'graph'}) SET meta.schema = 99");
        var written = await Everything();

        Assert.Equal(Message, (await Assert.ThrowsAsync<StoreException>(() => SchemaSetup.Apply(server.Session, Cancel))).Message);
        Assert.Equal(Message, (await Assert.ThrowsAsync<StoreException>(async () => await _store!.Apply(Facts.Put(Facts.Otani), Cancel))).Message);
        Assert.Equal(written, await Everything());
    }

    // The seed has none.
    private static Questions.Facts Hub()
    {
        var facts = new Questions.Facts().Claim("organisation:hub", "founded", "1925");

        for (var person = 0; person < 120; person++)
        {
            facts.Joined($"person:p{person} HOLDS_POST organisation:hub", since: $"{1900 + person}", id: $"relationship:p{person}");
        }

        return facts;
    }

    private Task<List<CypherRecord>> Run(string statement) => server.Session.Read(statement, AccessMode.Write, Cancel);

    // All nodes and relationships as texts, each with labels or type and with its properties, in order. Not who wrote last, which every attempt says.
    private async Task<string> Everything()
    {
        var nodes = await server.Session.Read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties", AccessMode.Read, Cancel);
        var edges = await server.Session.Read(
            "MATCH (a)-[r]->(b) RETURN [type(r), coalesce(a.id, a.word), coalesce(b.id, b.word)] AS labels, properties(r) AS properties", AccessMode.Read, Cancel);

        return string.Join('\n', nodes.Concat(edges).Select(row => Text(row["labels"]) + Text(row["properties"])).Order(StringComparer.Ordinal));
    }

    internal static string Text(object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> map => string.Join(", ", map.Where(one => one is { Key: not "writer", Value: not null }).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={Text(one.Value)}")),
        IReadOnlyList<object?> list => $"[{string.Join(',', list.Select(Text))}]",
        _ => FormattableString.Invariant($"{value}"),
    };
}
