using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

/// <summary>The server that NEO4J_HTTP names, to which others may speak at the same time: what a test makes carries a label of its own and goes with it.</summary>
public sealed class RealNeo4j : IAsyncLifetime
{
    private readonly string? _address = Environment.GetEnvironmentVariable("NEO4J_HTTP") is { Length: > 0 } address ? address : null;
    private Neo4jClient? _client;

    /// <summary>Of all nodes that the tests make.</summary>
    public string Label { get; } = $"Test{Guid.NewGuid():N}";

    /// <exception cref="Exception">Skips the test where there is no server.</exception>
    public Neo4jClient Client
    {
        get
        {
            Assert.SkipWhen(_address is null, "There is no Neo4j: name a server in NEO4J_HTTP, such as http://127.0.0.1:17474.");
            return _client!;
        }
    }

    public Neo4jSettings Settings => new(Neo4jSettings.ReadAddress(_address!), "neo4j");

    public ValueTask InitializeAsync()
    {
        _client = _address is null ? null : new(Settings, TimeProvider.System, _ => { });
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (_client is not null)
        {
            await using var cleared = await _client.Session().Run(new($"MATCH (n:{Label}) DETACH DELETE n"), AccessMode.Write, CancellationToken.None);
        }

        _client?.Dispose();
    }
}
