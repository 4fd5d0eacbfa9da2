using System.Globalization;
using System.Text.Json.Nodes;

namespace CanTho.Graph.Benchmarks;

/// <summary>
/// The engine beside its peers, over HTTP: each server alone on one core, the load on the other; same schema, data, queries and answers.
/// Rounds are interleaved, so that what else the machine does falls on all alike; and the processor time that a request takes its server
/// is measured too, which what else the machine does hardly changes.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 5;
    private const int WarmUpSeconds = 3;
    private const int Port = 6250;
    private const string Ours = "CanTho.GraphQL";
    private const string OursInline = "... going on inline";
    private const string Bare = "(web server alone)";
    private const string Yardstick = "mercurius + jit";

    public static async Task Start(int seconds, IReadOnlyList<string> modes)
    {
        var blog = Path.GetTempFileName();
        await File.WriteAllTextAsync(blog, Blog.Sample.ToJson());

        try
        {
            foreach (var mode in modes)
            {
                await Compare(seconds, mode, blog);
            }
        }
        finally
        {
            File.Delete(blog);
        }
    }

    private static async Task Compare(int seconds, string mode, string blog)
    {
        var servers = new List<Server>();

        try
        {
            servers.Add(await Server.Start(Ours, Port, Environment.ProcessPath!, "graphql-host", $"{Port}", mode));
            servers.Add(await Server.Start(OursInline, Port + 4, "env", $"{BlogHost.Inline}=1", Environment.ProcessPath!, "graphql-host", $"{Port + 4}", mode));
            servers.Add(await Peer(Yardstick, "mercurius.mjs", 1));
            servers.Add(await Peer("Apollo Server", "apollo.mjs", 2));
            servers.Add(await Peer("graphql-yoga", "yoga.mjs", 3));

            await CheckAnswers(servers);
            await WarmUp(servers);

            foreach (var (query, document) in Blog.Queries)
            {
                await Measure(query, document, servers, seconds, mode);
            }
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }

        Task<Server> Peer(string name, string script, int number) =>
            Server.Start(name, Port + number, "node", Path.Combine("tests", "benchmarks", "graphql", "peers", script), $"{Port + number}", mode, blog);
    }

    /// <exception cref="InvalidOperationException">Two servers answer differently: then their speeds say nothing.</exception>
    private static async Task CheckAnswers(List<Server> servers)
    {
        foreach (var (query, document) in Blog.Queries)
        {
            var expected = Normal(await servers[0].Ask(document));

            foreach (var server in servers)
            {
                if (Normal(await server.Ask(document)) is var answer && answer != expected)
                {
                    throw new InvalidOperationException($"{server.Name} answers {query} with\n{answer}\nand not with\n{expected}");
                }
            }
        }

        static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString(); // keeps the order of keys
    }

    /// <summary>Until everything is compiled for good, which .NET does in steps and in the background.</summary>
    private static async Task WarmUp(List<Server> servers)
    {
        foreach (var (query, document) in Blog.Queries.Reverse())
        {
            foreach (var url in servers.Select(server => server.GraphQL).Append(servers[0].Bare(query)))
            {
                await Wrk.Run(url.AbsoluteUri, document, WarmUpSeconds);
            }
        }
    }

    private static async Task Measure(string query, string document, List<Server> servers, int seconds, string mode)
    {
        var runs = servers.Select(server => new Run(server.Name, server, server.GraphQL)).Append(new Run(Bare, servers[0], servers[0].Bare(query))).ToList();
        var allocated = new List<double>();

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var run in runs)
            {
                var bytes = await servers[0].Allocated();
                var worked = run.Server.Worked();
                var load = await Wrk.Run(run.Url.AbsoluteUri, document, seconds);

                run.PerSecond.Add(load.PerSecond);
                run.Processor.Add((run.Server.Worked() - worked).TotalMicroseconds / load.Total);

                if (run.Name == Ours)
                {
                    allocated.Add((double)(await servers[0].Allocated() - bytes) / load.Total);
                }
            }
        }

        var yardstick = runs.Find(run => run.Name == Yardstick)!;
        var length = (await servers[0].Ask(document)).Length;

        Say($"\n{query}, {mode} resolvers, {length:N0} bytes; {Ours} allocates {Median(allocated):N0} bytes a request");
        Say($"| {"server",-20} | ratio | requests/s | lowest to highest | processor time a request | ratio |");
        Say($"|{new string('-', 22)}|------:|-----------:|------------------:|-------------------------:|------:|");

        foreach (var run in runs)
        {
            var (perSecond, processor) = (Median(run.PerSecond), Median(run.Processor));
            Say($"| {run.Name,-20} | {perSecond / Median(yardstick.PerSecond),5:F2} | {perSecond,10:N0} | {run.PerSecond.Min(),7:N0} to {run.PerSecond.Max(),6:N0} | {processor,21:F1} µs | {Median(yardstick.Processor) / processor,5:F2} |");
        }
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>What was measured of one server; processor time in microseconds a request.</summary>
    private sealed record Run(string Name, Server Server, Uri Url)
    {
        public List<double> PerSecond { get; } = [];

        public List<double> Processor { get; } = [];
    }
}
