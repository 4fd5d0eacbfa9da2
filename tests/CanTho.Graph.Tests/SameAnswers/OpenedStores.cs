using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Stores.Neo4j;
using CanTho.Graph.Tests.SameAnswers.Naive;
using CanTho.Graph.Tests.Stores;
using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Stores opened for one graph, closed and cleared away behind it.</summary>
internal sealed class OpenedStores(Opinions opinions, Func<ValueTask> close) : IAsyncDisposable
{
    public Opinions Opinions => opinions;

    /// <param name="hubsFrom">Small graphs have hubs, too, when a hub is smaller.</param>
    public static async ValueTask<OpenedStores> AllThree(GraphServer server, CancellationToken cancel, int hubsFrom = 4)
    {
        (await server.Empty(cancel)).Dispose();
        var neo4j = new Neo4jStore(server.Session, StoppedClock.Instance) { HubsFrom = hubsFrom };
        var (folder, embedded) = Embedded(cancel);

        return new(new(("the embedded store", embedded), ("Neo4j", neo4j), ("the naive model", new NaiveStore())), async () =>
        {
            neo4j.Dispose();
            await embedded.DisposeAsync();
            folder.Dispose();
        });
    }

    public static ValueTask<OpenedStores> EmbeddedAndNaive(CancellationToken cancel)
    {
        var (folder, embedded) = Embedded(cancel);

        return new(new OpenedStores(new(("the embedded store", embedded), ("the naive model", new NaiveStore())), async () =>
        {
            await embedded.DisposeAsync();
            folder.Dispose();
        }));
    }

    public ValueTask DisposeAsync() => close();

    private static (TemporaryFolder Folder, EmbeddedStore Store) Embedded(CancellationToken cancel)
    {
        var folder = new TemporaryFolder();
        return (folder, EmbeddedStore.Open(folder.Path, StoppedClock.Instance, cancel));
    }
}
