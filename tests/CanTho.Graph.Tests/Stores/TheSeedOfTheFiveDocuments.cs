using System.Runtime.CompilerServices;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Tests.Stores;

public sealed class TheSeedOfTheFiveDocuments
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_held_to_the_letter_and_read_again_without_a_change()
    {
        var reading = SeedFolder.Read(Folder());
        using var folder = new TemporaryFolder();

        await using (var store = EmbeddedStore.Open(folder.Path, TimeProvider.System, Cancel))
        {
            await store.Seed(reading.Changes, "once", Cancel);
            Assert.Equal(FactText.Of(new NaiveGraph(reading.Changes)), FactText.Of(await store.Ask(new WholeGraph(), Cancel)));
        }

        await using var again = EmbeddedStore.Open(folder.Path, TimeProvider.System, Cancel);
        Assert.Equal(new Revision(1), await again.Seed(reading.Changes, "again", Cancel));
        Assert.Equal(FactText.Of(new NaiveGraph(reading.Changes)), FactText.Of(await again.Ask(new WholeGraph(), Cancel)));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "seed");
}
