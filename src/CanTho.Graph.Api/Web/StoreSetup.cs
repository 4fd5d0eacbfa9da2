using CanTho.Graph.Api.Commands;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Api.Web;

/// <summary>Opens the store that was chosen and fills it from the seed where that is new.</summary>
internal static class StoreSetup
{
    /// <param name="say">Takes a line when something is waited for.</param>
    /// <exception cref="Failure">The store cannot be opened, or the seed is wrong: then every problem is on a line of its own.</exception>
    public static async Task<OpenStore> Open(Settings settings, TimeProvider time, Action<string> say, CancellationToken cancel)
    {
        try
        {
            return settings.Store == StoreChoice.Neo4j
                ? await Neo4jSetup.Open(settings, time, say, cancel)
                : await EmbeddedSetup.Open(settings, time, cancel);
        }
        catch (Exception problem) when (problem is StoreException or Neo4jException or RefusedChangeException)
        {
            throw new Failure(problem.Message, problem);
        }
    }

    /// <summary>Reads the seed, and has it brought into the store, where its fingerprint is not the one that was brought in last.</summary>
    public static async Task Seed(string folder, string? known, Func<ChangeSet, string, ValueTask<Revision>> bring)
    {
        var fingerprint = SeedFolder.Fingerprint(folder);

        if (known == fingerprint)
        {
            return;
        }

        var reading = SeedFolder.Read(folder);

        if (reading.Problems is not [])
        {
            throw new Failure(string.Join(Environment.NewLine, reading.Problems));
        }

        await bring(reading.Changes, fingerprint);
    }
}
