using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace CanTho.Graph.Benchmarks;

/// <summary>A server under test: a process of its own on the first core, from its start to its end.</summary>
internal sealed class Server : IDisposable
{
    private static readonly HttpClient s_client = new();

    private readonly Process _process;
    private readonly Uri _address;

    private Server(string name, int port, Process process)
    {
        Name = name;
        _address = new Uri($"http://127.0.0.1:{port}/");
        _process = process;
    }

    public string Name { get; }

    public Uri GraphQL => new(_address, "graphql");

    public Uri Bare(string query) => new(_address, $"bare/{query}");

    public static async Task<Server> Start(string name, int port, params IEnumerable<string> command)
    {
        var start = new ProcessStartInfo("taskset", ["-c", "0", .. command]) { RedirectStandardOutput = true };
        start.Environment["NODE_ENV"] = "production";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";

        var server = new Server(name, port, Process.Start(start) ?? throw new InvalidOperationException("taskset could not be started."));

        for (var tries = 0; ; tries++)
        {
            try
            {
                await server.Ask("{ hello }");
                return server;
            }
            catch (HttpRequestException) when (tries < 150 && !server._process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The body of the answer.</summary>
    public async Task<string> Ask(string document)
    {
        using var answer = await s_client.PostAsJsonAsync(GraphQL, new { query = document });
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>What it has worked since the start, in itself and in the kernel for it.</summary>
    public TimeSpan Worked()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>Bytes since the start.</summary>
    public async Task<long> Allocated() =>
        long.Parse(await s_client.GetStringAsync(new Uri(_address, "allocated")), CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
