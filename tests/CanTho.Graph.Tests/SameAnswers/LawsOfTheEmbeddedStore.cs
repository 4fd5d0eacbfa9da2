using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Tests.SameAnswers.Laws;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.SameAnswers;

public sealed class LawsOfTheEmbeddedStore(ITestOutputHelper output)
{
    [Fact]
    public async Task Hold_on_random_graphs()
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folders = new TemporaryFolder();
        var (opened, open) = (0, (EmbeddedStore?)null);

        await EveryLaw.Holds(Asking.Seed, Asking.Graphs(usual: 40), async () =>
        {
            await (open?.DisposeAsync() ?? default);
            return open = EmbeddedStore.Open(Path.Combine(folders.Path, $"{opened++}"), StoppedClock.Instance, cancel);
        }, output.WriteLine, cancel);

        await open!.DisposeAsync();
    }
}
