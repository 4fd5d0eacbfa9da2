using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.GraphQL.Tests.Oracle;

/// <summary>npm graphql in one long-lived Node process that answers one JSON line for each it reads: <c>tests/oracle</c>.</summary>
public sealed class GraphQLJs : IDisposable
{
    private readonly Process _node;

    private GraphQLJs(Process node) => _node = node;

    /// <summary>Skips the test where Node or the package is not there.</summary>
    public static GraphQLJs Start()
    {
        var folder = Folder();

        if (!Directory.Exists(Path.Combine(folder, "node_modules", "graphql")))
        {
            Assert.Skip("The oracle is not installed: npm ci --prefix tests/oracle");
        }

        if (Node() is not { } node)
        {
            Assert.Skip("The oracle needs Node.js on the PATH.");
            throw new InvalidOperationException("Never reached: a skip throws.");
        }

        return new GraphQLJs(Process.Start(new ProcessStartInfo(node, ["oracle.mjs"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    /// <summary>One question at a time; it is being thought about while the caller does something else.</summary>
    public async Task<JsonElement> Ask(JsonObject question)
    {
        await _node.StandardInput.WriteLineAsync(question.ToJsonString());
        await _node.StandardInput.FlushAsync();

        var line = await _node.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The oracle's process has ended; its standard error says why.");
        var answer = JsonSerializer.Deserialize<JsonElement>(line, Deep);

        return answer.TryGetProperty("threw", out var threw)
            ? throw new OracleException($"The oracle could not answer {question.ToJsonString()}\n{threw.GetString()}")
            : answer;
    }

    public void Dispose()
    {
        _node.StandardInput.Close(); // its loop ends with its input
        _node.WaitForExit();
        _node.Dispose();
    }

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 10_000 };

    private static string? Node() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
        .FirstOrDefault(File.Exists);

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;

        while (!File.Exists(Path.Combine(folder, "CanTho.Graph.sln")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("The tests run outside the repository: no CanTho.Graph.sln above them.");
        }

        return Path.Combine(folder, "tests", "oracle");
    }
}

/// <summary>The oracle could not even look at the document: its schema is none.</summary>
internal sealed class OracleException(string message) : Exception(message);
