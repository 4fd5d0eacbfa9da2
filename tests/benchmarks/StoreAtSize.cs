using System.Diagnostics;
using System.Globalization;
using CanTho.Graph.Generating;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Benchmarks;

/// <summary>How the embedded store bears a size: what it takes to fill and to open it, and what a small write costs then.</summary>
internal static class StoreAtSize
{
    public static async Task Run(string verb, string folder, MadeUpFacts facts)
    {
        var watch = Stopwatch.StartNew();

        await using var store = EmbeddedStore.Open(folder, TimeProvider.System, CancellationToken.None);
        Say(watch, "ready");

        if (verb == "fill")
        {
            // One step must hold all documents, which cite each other: at a million entities eighty thousand.
            foreach (var change in facts.Changes(batch: 100_000, CancellationToken.None))
            {
                await store.Apply(change, CancellationToken.None);
            }

            Say(watch, "filled");
            return;
        }

        var (writes, small) = (new List<double>(capacity: 2000), new SmallWrites(facts));
        var first = (int)store.Revision.Number;

        for (var number = 0; number < writes.Capacity; number++)
        {
            var change = small.Change(first + number);
            var one = Stopwatch.StartNew();
            await store.Apply(change, CancellationToken.None);
            writes.Add(one.Elapsed.TotalMilliseconds);
        }

        Say(watch, $"first write (it also compiles): {writes[0]:F1} ms;");
        writes.RemoveAt(0);
        writes.Sort();
        Say(watch, $"small write: median {writes[writes.Count / 2]:F1} ms, 95 % {writes[writes.Count * 95 / 100]:F1} ms, worst {writes[^1]:F1} ms;");

        var last = small.Change(first + writes.Capacity - 1).Entities[0].Id;
        var found = await store.Ask(new EntitiesById([last]), CancellationToken.None);
        Say(watch, $"the last entity written is {(found[0] is null ? "missing" : "there")};");
    }

    private static void Say(Stopwatch watch, string what)
    {
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{watch.Elapsed.TotalSeconds,7:F2} s ({process.TotalProcessorTime.TotalSeconds:F2} s of processor)  {what} {process.WorkingSet64 / 1e6:F0} MB resident (peak {process.PeakWorkingSet64 / 1e6:F0}), {GC.GetTotalMemory(false) / 1e6:F0} MB managed, collections {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)}, {GC.GetTotalAllocatedBytes() / 1e6:F0} MB allocated"));
    }
}
