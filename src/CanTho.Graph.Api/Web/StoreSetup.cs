using CanTho.Graph.Api.Commands;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Api.Web;

/// <summary>Opens the store and fills it from the seed where that is new.</summary>
internal static class StoreSetup
{
    /// <exception cref="Failure">The store cannot be opened, or the seed is wrong: then every problem is on a line of its own.</exception>
    public static async Task<EmbeddedStore> Open(Settings settings, TimeProvider time, CancellationToken cancel)
    {
        try
        {
            var store = EmbeddedStore.Open(settings.Data, time, cancel);

            try
            {
                await Seed(store, settings.Seed, cancel);
                return store;
            }
            catch
            {
                await store.DisposeAsync();
                throw;
            }
        }
        catch (StoreException problem)
        {
            throw new Failure(problem.Message, problem);
        }
    }

    private static async Task Seed(EmbeddedStore store, string folder, CancellationToken cancel)
    {
        var fingerprint = SeedFolder.Fingerprint(folder);

        if (store.SeedFingerprint == fingerprint)
        {
            return;
        }

        var reading = SeedFolder.Read(folder);

        if (reading.Problems is not [])
        {
            throw new Failure(string.Join(Environment.NewLine, reading.Problems));
        }

        await store.Seed(reading.Changes, fingerprint, cancel);
    }
}
