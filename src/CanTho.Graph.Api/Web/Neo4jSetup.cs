using CanTho.Graph.Api.Commands;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Api.Web;

/// <summary>The store in Neo4j: waits for the server, brings the schema, then the seed.</summary>
internal static class Neo4jSetup
{
    // A request has ten seconds. Attempts at 0, 1 and 3 s outlast a hiccup; who asks a server that is gone is told so after four.
    private static readonly TimeSpan s_retries = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_question = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_probe = TimeSpan.FromSeconds(5);

    /// <exception cref="Failure">A signal came before the store was open.</exception>
    public static async Task<OpenStore> Open(Settings settings, TimeProvider time, Action<string> say, CancellationToken cancel)
    {
        var client = new Neo4jClient(StoreChoice.Server(settings), time, say);

        // Who ends the program in the middle leaves no transaction behind, whose lock the next start would have to wait for.
        using var interruption = new Interruption(cancel);

        try
        {
            await Prepare(client, settings, time, say, interruption.Token);
            var store = new Neo4jStore(client.Session(s_question, s_retries), time);
            var probed = new Neo4jStore(client.Session(s_probe, TimeSpan.Zero), time);

            return new(store, stop => Trouble(probed, settings, stop), () =>
            {
                store.Dispose();
                probed.Dispose();
                client.Dispose();
                return ValueTask.CompletedTask;
            });
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            client.Dispose();
            throw new Failure("Stopped before the store was open.");
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static async Task Prepare(Neo4jClient client, Settings settings, TimeProvider time, Action<string> say, CancellationToken cancel)
    {
        var server = await client.WaitForServer(TimeSpan.FromSeconds(settings.Neo4jWait), say, cancel);
        say($"Neo4j {server.Version} ({server.Edition}) answers at {settings.Neo4j}. The graph is in its database \"{settings.Neo4jDatabase}\".");

        // Indexes and a first seed take their time: the server's own limit holds, none of ours.
        var unhurried = client.Session(timeLimit: null);
        await SchemaSetup.Apply(unhurried, cancel);

        using var store = new Neo4jStore(unhurried, time);
        await StoreSetup.Seed(settings.Seed, await store.SeedFingerprint(cancel), (seed, fingerprint) => store.Seed(seed, fingerprint, cancel));
    }

    private static async Task<StoreTrouble?> Trouble(Neo4jStore store, Settings settings, CancellationToken cancel)
    {
        try
        {
            return await store.SeedFingerprint(cancel) is null
                ? new($"The database \"{settings.Neo4jDatabase}\" no longer holds the graph. Start this program again: it brings the seed in.")
                : null;
        }
        catch (Exception error) when (StoreTrouble.Of(error) is { } trouble)
        {
            return trouble;
        }
    }
}
