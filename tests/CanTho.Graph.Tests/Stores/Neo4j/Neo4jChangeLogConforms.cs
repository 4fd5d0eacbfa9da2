using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Tests.Stores.Neo4j;

[Collection(GraphServer.Collection)]
public sealed class Neo4jChangeLogConforms(GraphServer server) : ChangeLogConformance
{
    private Neo4jStore? _store;

    protected override async ValueTask<IGraphStore> Open(TimeProvider time)
    {
        (await server.Empty(Cancel)).Dispose();
        return _store = new Neo4jStore(server.Session, time);
    }

    protected override ValueTask<Revision> Seed(ChangeSet facts) => _store!.Seed(facts, Guid.NewGuid().ToString(), Cancel);

    protected override ValueTask Close()
    {
        _store?.Dispose();
        return ValueTask.CompletedTask;
    }
}
