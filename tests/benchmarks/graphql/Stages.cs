using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using CanTho.GraphQL.Execution;

namespace CanTho.Graph.Benchmarks;

/// <summary>What a request costs inside the engine, without HTTP: time and memory of executing and of writing.</summary>
internal static class Stages
{
    private const int Rounds = 9;

    public static async Task Run(string[] only)
    {
        await using var services = Blog.Services();
        Console.WriteLine("| query | resolvers | execute | write | allocated to execute | to write |\n|---|---|---:|---:|---:|---:|");

        foreach (var mode in (string[])["sync", "async"])
        {
            if (only is [var wanted, ..] && wanted != mode)
            {
                continue;
            }

            var engine = Blog.Engine(mode, services);

            foreach (var (query, document) in Blog.Queries.Where(one => only is not [_, var name] || name == one.Name))
            {
                var output = new ArrayBufferWriter<byte>(64 * 1024);
                var result = await engine.Execute(new GraphQLRequest(document), services, CancellationToken.None);

                var execute = await Measure(async () => await engine.Execute(new GraphQLRequest(document), services, CancellationToken.None));
                var write = await Measure(() =>
                {
                    output.ResetWrittenCount();
                    ResponseWriter.Write(result, output);
                    return Task.CompletedTask;
                });

                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {query} | {mode} | {execute.Microseconds:F2} µs | {write.Microseconds:F2} µs | {execute.Bytes:N0} B | {write.Bytes:N0} B |"));
            }
        }
    }

    /// <summary>The best of some rounds, for whatever else the machine does only adds.</summary>
    private static async Task<(double Microseconds, double Bytes)> Measure(Func<Task> action)
    {
        var (best, bytes, times) = (double.MaxValue, 0d, 500);

        for (var round = 0; round < Rounds + 3; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();

            for (var i = 0; i < times; i++)
            {
                await action();
            }

            best = round < 3 ? best : Math.Min(best, watch.Elapsed.TotalMicroseconds / times); // the first ones compile
            bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / times;
            times = (int)Math.Clamp(times * 100_000 / watch.Elapsed.TotalMicroseconds, 500, 1_000_000); // a tenth of a second a round
        }

        return (best, bytes);
    }
}
