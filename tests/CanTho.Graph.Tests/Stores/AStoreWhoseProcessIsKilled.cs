using System.Diagnostics;
using System.Globalization;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Tests.Stores;

/// <summary>
/// Real processes, really killed (SIGKILL), again and again over one folder: at the first breath, while the file is made, between writes
/// and within them.
/// </summary>
public sealed class AStoreWhoseProcessIsKilled(ITestOutputHelper output)
{
    private const int Rounds = 10;
    private const int PeopleInAChange = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Has_every_acknowledged_change_whole_and_no_other_in_part()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var acknowledged = 0L;
        output.WriteLine($"Seed {seed}.");

        for (var round = 0; round < Rounds; round++)
        {
            acknowledged = Math.Max(acknowledged, await WriteUntilKilled(folder.Path, random.Next(2) * random.Next(30), random.Next(1 << 18)));
            var written = await Written(folder.Path);
            output.WriteLine($"Round {round}: {acknowledged} acknowledged, {written} written.");

            // The one under way may have reached the disk before its number reached us.
            Assert.InRange(written, acknowledged, acknowledged + 1);
            acknowledged = written;
        }
    }

    /// <returns>The last number that the process printed before it died; 0 for none.</returns>
    private static async Task<long> WriteUntilKilled(string folder, int acknowledgements, int spins)
    {
        var writer = Path.Combine(AppContext.BaseDirectory, "CanTho.Graph.StoreWriter.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [writer, folder]) { RedirectStandardOutput = true })!;

        Assert.Equal("open", await process.StandardOutput.ReadLineAsync(Cancel));
        var last = 0L;

        for (var count = 0; count < acknowledgements; count++)
        {
            last = Number(await process.StandardOutput.ReadLineAsync(Cancel));
        }

        Thread.SpinWait(spins); // into the next write, somewhere
        process.Kill();

        // What it printed before it died was acknowledged too.
        while (await process.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            last = Number(line);
        }

        await process.WaitForExitAsync(Cancel);
        return last;
    }

    private static long Number(string? line) => long.Parse(line!, CultureInfo.InvariantCulture);

    /// <returns>How many changes stand in the store, all of them whole.</returns>
    private static async Task<long> Written(string folder)
    {
        await using var store = EmbeddedStore.Open(folder, TimeProvider.System, Cancel);
        var graph = await store.Ask(new WholeGraph(), Cancel);
        var changes = store.Revision.Number;

        Assert.Equal(changes, graph.FindFigure("figure:last")?.Value ?? 0);
        Assert.Equal(changes * PeopleInAChange, graph.RelationshipCount);
        Assert.Equal(changes == 0 ? 0 : (changes * PeopleInAChange) + 2, graph.EntityCount);

        for (var change = 1; change <= changes; change++)
        {
            for (var one = 1; one <= PeopleInAChange; one++)
            {
                Assert.True(graph.TryFind(new($"person:{change}-{one}"), out var person));
                Assert.Equal(1, graph.DegreeOf(person));
            }
        }

        return changes;
    }
}
