using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Api.Web;

/// <summary>The store in a folder.</summary>
internal static class EmbeddedSetup
{
    public static async Task<OpenStore> Open(Settings settings, TimeProvider time, CancellationToken cancel)
    {
        var store = EmbeddedStore.Open(settings.Data, time, cancel);

        try
        {
            await StoreSetup.Seed(settings.Seed, store.SeedFingerprint, (seed, fingerprint) => store.Seed(seed, fingerprint, cancel));

            // What answers is in memory: it is there as long as the program is.
            return new(store, _ => Task.FromResult<StoreTrouble?>(null), store.DisposeAsync);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
