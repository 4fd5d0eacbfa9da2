using System.Diagnostics;
using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Exporting;
using CanTho.Graph.Generating;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Benchmarks;

/// <summary>
/// The headline question as people ask it: the playground's first example, four hops, over HTTP against the running server, between random
/// entities and from the hub of all. Both servers answer each question alike before any is timed.
/// </summary>
internal static class LinksOverHttp
{
    private const int Questions = 200;
    private const int Compared = 50;
    private const int Port = 6150;

    private const string Query =
        """
        query Links($from: ID!, $to: ID!) {
          links(from: $from, to: $to, maxHops: 4) {
            partners { entity { id kind name(language: EN) } routes nearest }
            paths {
              hops cost sentence(language: EN)
              steps {
                from { id name(language: EN) } to { id name(language: EN) }
                relationship { type role(language: EN) since until certainty sources { document { id name(language: EN) } locator } }
              }
            }
            complete note
          }
        }
        """;

    /// <param name="stores">Of which the embedded one is closed here: one process holds its folder.</param>
    public static async Task Run(FilledStores stores, MadeUpFacts facts, CancellationToken cancel)
    {
        await stores.Embedded.DisposeAsync();
        var seed = await EmptySeed(stores.Folder, cancel);
        using var embedded = await ApiHost.Start(Port, "--data", stores.Folder, "--seed", seed);
        using var neo4j = FilledStores.Address is { } address ? await ApiHost.Start(Port + 1, "--store", "neo4j", "--neo4j", address, "--seed", seed) : null;

        Say($"\n| links through the API, maxHops 4 | answer | embedded, median | 99 % | Neo4j, median | 99 % |");
        Say($"|---|---:|---:|---:|---:|---:|");

        var drawn = new DrawnIds(facts);
        await Row("random pairs", number => (drawn.Actor(number), drawn.Actor(number + 1)), embedded, neo4j, cancel);
        await Row("from the hub to random ones", number => (DrawnIds.Hub, drawn.Actor(number)), embedded, neo4j, cancel);
    }

    private static async Task Row(string name, Func<int, (EntityId From, EntityId To)> pair, ApiHost embedded, ApiHost? neo4j, CancellationToken cancel)
    {
        var (ours, theirs, length) = (new Timings(), new Timings(), 0L);

        for (var number = 0; number < Compared; number++)
        {
            var expected = await Ask(embedded, number);
            length += expected.Length;

            if (neo4j is not null && await Ask(neo4j, number) is var answer && answer != expected)
            {
                throw new InvalidOperationException($"{pair(number)}: Neo4j answers\n{answer}\nand the embedded store\n{expected}");
            }
        }

        for (var number = 0; number < Questions; number++)
        {
            ours.Add(await Time(embedded, number));

            if (neo4j is not null)
            {
                theirs.Add(await Time(neo4j, number));
            }
        }

        var other = neo4j is null ? "| |" : string.Create(CultureInfo.InvariantCulture, $"{theirs.Median:F1} ms | {theirs.Percentile99:F1} ms |");
        Say($"| {name} | {length / 1000.0 / Compared:F1} kB | {ours.Median:F1} ms | {ours.Percentile99:F1} ms | {other}");

        Task<string> Ask(ApiHost host, int number) => host.Ask(Query, new { from = pair(number).From.Value, to = pair(number).To.Value }, cancel);

        async Task<TimeSpan> Time(ApiHost host, int number)
        {
            var started = Stopwatch.GetTimestamp();
            await Ask(host, number);
            return Stopwatch.GetElapsedTime(started);
        }
    }

    // Nothing to bring in: what is in the stores stays as it is.
    private static async Task<string> EmptySeed(string beside, CancellationToken cancel)
    {
        var folder = $"{beside}-seed";
        Directory.CreateDirectory(folder);
        await ExportFormat.Find("csv")!.Save(
            new EverythingAnswer(
                default,
                Enum.GetValues<EntityKind>().ToDictionary(kind => kind, _ => AsyncEnumerable.Empty<DescribedEntity>()),
                AsyncEnumerable.Empty<Relationship>(),
                AsyncEnumerable.Empty<Figure>()),
            folder,
            cancel);
        return folder;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
