using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Tests.Stores.Neo4j.Client;
using FsCheck;
using FsCheck.Fluent;

namespace CanTho.Graph.Tests.Stores;

/// <summary>Change sets at random, one after the other: the store against the naive graph, and the snapshot it holds against the one it would load.</summary>
public sealed class ARandomHistory(ITestOutputHelper output)
{
    [Fact]
    public void Leaves_the_same_graph_in_memory_on_disk_and_in_the_naive_model() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<int>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            (seed, steps, size) => Replay(seed, 40, Math.Min(steps.Get, 12), size.Get).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public async Task Leaves_the_same_graph_where_facts_fill_several_pages()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}.");

        await Replay(seed, stock: 400, steps: 6, size: 2500);
    }

    private static async Task Replay(int seed, int stock, int steps, int size)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var history = new RandomHistory(seed, stock);
        var random = new Random(seed);
        var past = new List<ChangeSet>();
        string kept;

        await using (var store = EmbeddedStore.Open(folder.Path, new FakeClock(), cancel))
        {
            for (var step = 0; step < steps; step++)
            {
                past.Add(history.Next(size));
                Assert.Equal(history.Log.Present, await store.Apply(past[^1], cancel));
                await StoredLog.TellsWhatChangedMeanwhile(store, history.Log, past[random.Next(past.Count)], new(random.Next((int)store.Revision.Number + 1)));
            }

            kept = FactText.Of(await store.Ask(new WholeGraph(), cancel));
            await StoredLog.IsThatOf(store, history.Log, past, 1 + random.Next(Page.Most));
        }

        await using var again = EmbeddedStore.Open(folder.Path, new FakeClock(), cancel);

        Assert.Equal(FactText.Of(new NaiveGraph(history.Facts)), kept, ignoreLineEndingDifferences: false);
        Assert.Equal(kept, FactText.Of(await again.Ask(new WholeGraph(), cancel)));
        await StoredLog.IsThatOf(again, history.Log, past, 1 + random.Next(Page.Most));
    }
}
