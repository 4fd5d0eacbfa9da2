using System.Diagnostics;
using System.Globalization;
using CanTho.Graph.Generating;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Benchmarks;

/// <summary>The same made-up facts in the embedded store and, where NEO4J_HTTP names a server, in Neo4j.</summary>
internal sealed class FilledStores : IAsyncDisposable
{
    private const int Step = 10_000;

    // In small steps: a node takes its edges with it, and ten thousand nodes at once were more than the server's memory at 100,000 entities.
    private const string Emptied = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("cantho-questions-");
    private Neo4jClient? _client;
    private Neo4jStore? _neo4j;

    private FilledStores()
    {
    }

    public static string? Address { get; } = Environment.GetEnvironmentVariable("NEO4J_HTTP") is { Length: > 0 } address ? address : null;

    /// <summary>Of the embedded store.</summary>
    public string Folder => Path.Combine(_home.FullName, "data");

    public EmbeddedStore Embedded { get; private set; } = null!;

    /// <summary>Null without a server.</summary>
    public IGraphStore? Neo4j => _neo4j;

    /// <summary>What <see cref="Neo4j"/> sends and hears.</summary>
    public Counted? Session { get; private set; }

    public static async Task<FilledStores> Make(MadeUpFacts facts, CancellationToken cancel)
    {
        var stores = new FilledStores();
        stores.Embedded = EmbeddedStore.Open(stores.Folder, Noon.Always, cancel);
        await Fill("embedded", stores.Embedded, facts, cancel);

        if (Address is not null)
        {
            stores._client = new(new(Neo4jSettings.ReadAddress(Address), "neo4j"), TimeProvider.System, Console.Error.WriteLine);
            await stores.CheckEmpty(cancel);
            await SchemaSetup.Apply(stores._client.Session(TimeSpan.FromMinutes(10)), cancel);

            stores.Session = new(stores._client.Session(TimeSpan.FromMinutes(2)));
            stores._neo4j = new(stores.Session, Noon.Always);
            await Fill("neo4j", stores._neo4j, facts, cancel);
        }

        return stores;
    }

    /// <summary>There and back, with as little as can be asked.</summary>
    public async Task RoundTrip(CancellationToken cancel)
    {
        await using var one = await Session!.Run(new("RETURN 1"), AccessMode.Read, cancel);
        await one.Consume(cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await Embedded.DisposeAsync();
        _home.Delete(recursive: true);

        if (_client is not null)
        {
            await Run(Emptied, CancellationToken.None);
            _neo4j?.Dispose();
            _client.Dispose();
        }
    }

    // Somebody's graph must not be measured, and above all not be emptied afterwards.
    private async Task CheckEmpty(CancellationToken cancel)
    {
        await using var nodes = await _client!.Session().Run(new("MATCH (n) RETURN count(n) AS nodes"), AccessMode.Read, cancel);

        await foreach (var row in nodes.WithCancellation(cancel))
        {
            if (row.Get<long>("nodes") > 0)
            {
                _client.Dispose();
                _client = null;
                throw new InvalidOperationException($"There is a graph at {Address}. Name a server without one: what is measured is written there, and deleted.");
            }
        }
    }

    private async Task Run(string statement, CancellationToken cancel)
    {
        await using var result = await _client!.Session(TimeSpan.FromMinutes(10)).Run(new(statement), AccessMode.Write, cancel);
        await result.Consume(cancel);
    }

    private static async Task Fill(string store, IGraphStore filled, MadeUpFacts facts, CancellationToken cancel)
    {
        var (watch, entities, relationships, spent) = (Stopwatch.StartNew(), 0, 0, TimeSpan.Zero);

        foreach (var step in facts.Changes(Step, cancel))
        {
            var started = watch.Elapsed;
            await filled.Apply(step, cancel);
            spent += watch.Elapsed - started;
            (entities, relationships) = (entities + step.Entities.Count, relationships + step.Relationships.Count);
            await Console.Error.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{store}: {entities:N0} entities, {relationships:N0} relationships in {spent.TotalSeconds:F1} s (this step {(watch.Elapsed - started).TotalSeconds:F1} s)"));
        }
    }

    /// <summary>One moment for both, since their logs tell it.</summary>
    private sealed class Noon : TimeProvider
    {
        public static readonly Noon Always = new();

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    }
}
