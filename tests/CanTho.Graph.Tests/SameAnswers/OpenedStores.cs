using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Tests.SameAnswers.Naive;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>Stores opened for one graph, closed and cleared away behind it.</summary>
internal sealed class OpenedStores(Opinions opinions, Func<ValueTask> close) : IAsyncDisposable
{
    public Opinions Opinions => opinions;

    public static ValueTask<OpenedStores> EmbeddedAndNaive(CancellationToken cancel)
    {
        var folder = new TemporaryFolder();
        var embedded = EmbeddedStore.Open(folder.Path, TimeProvider.System, cancel);

        return new(new OpenedStores(new(("the embedded store", embedded), ("the naive model", new NaiveStore())), async () =>
        {
            await embedded.DisposeAsync();
            folder.Dispose();
        }));
    }

    public ValueTask DisposeAsync() => close();
}
