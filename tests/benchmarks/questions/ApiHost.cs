using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace CanTho.Graph.Benchmarks;

/// <summary>The product's server, a process of its own, over a store that is filled.</summary>
internal sealed class ApiHost : IDisposable
{
    private readonly HttpClient _client;
    private readonly Process _process;

    private ApiHost(Process process, Uri address) => (_process, _client) = (process, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) });

    /// <param name="options">The store to serve, as options of the command line.</param>
    /// <exception cref="InvalidOperationException">The server ended; its last line says why.</exception>
    public static Task<ApiHost> Start(int port, params IEnumerable<string> options) => Start(AppContext.BaseDirectory, port, options);

    /// <summary>With its pages, which stand beside the program where it was built.</summary>
    public static Task<ApiHost> StartWithPages(int port, params IEnumerable<string> options)
    {
        var ours = new DirectoryInfo(AppContext.BaseDirectory); // tests/benchmarks/bin/Release/net10.0
        return Start(Path.Combine(ours.FullName, "..", "..", "..", "..", "..", "src", "CanTho.Graph.Api", "bin", ours.Parent!.Name, ours.Name), port, options);
    }

    private static async Task<ApiHost> Start(string folder, int port, IEnumerable<string> options)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(folder, "CanTho.Graph.Api.dll"), "--urls", address.OriginalString, .. options]) { RedirectStandardOutput = true })!;

        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready in", StringComparison.Ordinal))
            {
                // Its log goes on, and somebody must read it, or it waits.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new(process, address);
            }
        }

        process.Dispose();
        throw new InvalidOperationException("The server ended before it was ready: see above.");
    }

    /// <summary>The body of the answer.</summary>
    /// <exception cref="InvalidOperationException">The answer is an error.</exception>
    public async Task<string> Ask(string query, object variables, CancellationToken cancel)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query, variables }, cancel);
        var body = await response.Content.ReadAsStringAsync(cancel);

        // Without errors "data" comes first.
        return body.StartsWith("{\"data\":", StringComparison.Ordinal)
            ? body
            : throw new InvalidOperationException($"{JsonSerializer.Serialize(variables)} is answered with {body}");
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
