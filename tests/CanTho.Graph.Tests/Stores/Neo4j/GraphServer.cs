using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// The server that NEO4J_HTTP names, as a store of ours. Community has one database, so those who use it take turns: they belong to one collection,
/// and each begins with an empty graph.
/// </summary>
public sealed class GraphServer : IAsyncLifetime
{
    public const string Collection = "the graph in Neo4j";

    private const string Emptied = "MATCH (n:Entity|Claim|Figure|Meta|NameWord|Revision|Change|Conflict|TimelineEntry|TimelinePlace|DateCount|Incidence|IncidenceCount|Neighbour|NeighbourCount) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS";

    private readonly string? _address = Environment.GetEnvironmentVariable("NEO4J_HTTP") is { Length: > 0 } address ? address : null;
    private Neo4jClient? _client;

    public const string WhyNot = "There is no Neo4j: name a server in NEO4J_HTTP, such as http://127.0.0.1:17474.";

    public bool IsThere => _address is not null;

    public Neo4jSettings Settings => new(Neo4jSettings.ReadAddress(_address!), "neo4j");

    /// <exception cref="Exception">Skips the test where there is no server.</exception>
    public ICypherSession Session
    {
        get
        {
            Assert.SkipWhen(_address is null, WhyNot);
            return _client!.Session();
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (_address is not null)
        {
            _client = new(Settings, TimeProvider.System, _ => { });
            await Empty(CancellationToken.None);
            await SchemaSetup.Apply(_client.Session(TimeSpan.FromMinutes(2)), CancellationToken.None);
        }
    }

    /// <summary>A store with nothing in it.</summary>
    public async ValueTask<Neo4jStore> Empty(CancellationToken cancel)
    {
        await using (var emptied = await Session.Run(new(Emptied), AccessMode.Write, cancel))
        {
            await emptied.Consume(cancel);
        }

        return new(Session, TimeProvider.System);
    }

    public ValueTask DisposeAsync()
    {
        _client?.Dispose();
        return ValueTask.CompletedTask;
    }
}

[CollectionDefinition(GraphServer.Collection)]
public sealed class GraphServerCollection : ICollectionFixture<GraphServer>;
