using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Tests.Stores;

public sealed class EmbeddedStoreConforms : StoreConformance
{
    private readonly TemporaryFolder _folder = new();
    private EmbeddedStore _store = null!;

    protected override ValueTask<IGraphStore> Open() => new(_store = EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel));

    protected override async ValueTask Close()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }
}
