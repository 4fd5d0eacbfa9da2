using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Tests.Stores;

public sealed class EmbeddedChangeLogConforms : ChangeLogConformance
{
    private readonly TemporaryFolder _folder = new();
    private EmbeddedStore _store = null!;

    protected override ValueTask<IGraphStore> Open(TimeProvider time) => new(_store = EmbeddedStore.Open(_folder.Path, time, Cancel));

    protected override ValueTask<Revision> Seed(ChangeSet facts) => _store.Seed(facts, Guid.NewGuid().ToString(), Cancel);

    protected override async ValueTask Close()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }
}
