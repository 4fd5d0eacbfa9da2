using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores.Neo4j;

[Collection(GraphServer.Collection)]
public sealed class Neo4jStoreConforms(GraphServer server) : StoreConformance
{
    protected override async ValueTask<IGraphStore> Open() => await server.Empty(Cancel);

    protected override ValueTask Close() => ValueTask.CompletedTask;
}
