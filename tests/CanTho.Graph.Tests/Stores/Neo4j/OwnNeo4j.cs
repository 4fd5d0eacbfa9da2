using System.Diagnostics;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// A Neo4j process of the test's own, to be stopped and started, by the scripts <c>start</c> and <c>stop</c> in the folder that NEO4J_HOME_SCRIPTS names, or in
/// <c>../shared/neo4j</c> beside the repository.
/// </summary>
internal sealed class OwnNeo4j : IAsyncDisposable
{
    public const string WhyNot = "There is no Neo4j to start and stop: name the folder of its scripts in NEO4J_HOME_SCRIPTS.";

    private readonly string _home = Directory.CreateTempSubdirectory("cantho-neo4j-").FullName;
    private readonly (FreePort Http, FreePort Bolt) _ports = (new(), new());
    private bool _runs;

    public static string? Scripts { get; } = new[] { Environment.GetEnvironmentVariable("NEO4J_HOME_SCRIPTS"), Path.Combine(Repository.Root, "../shared/neo4j") }
        .FirstOrDefault(folder => folder is { Length: > 0 } && File.Exists(Path.Combine(folder, "start")));

    public Uri Address => new(_ports.Http.Address);

    /// <summary>Returns when it answers; with what it held when it ended.</summary>
    public async Task Start()
    {
        await Run("start", "--http", $"{_ports.Http.Number}", "--bolt", $"{_ports.Bolt.Number}");
        _runs = true;
    }

    public Task Stop() => End();

    /// <summary>SIGKILL: it can write nothing more.</summary>
    public Task Kill() => End("--kill");

    public async ValueTask DisposeAsync()
    {
        if (_runs)
        {
            await Kill();
        }

        Directory.Delete(_home, recursive: true);
    }

    private async Task End(params IEnumerable<string> how)
    {
        _runs = false;
        await Run("stop", how);
    }

    // What the script says is read from a file and not from a pipe: the server inherits it, and would hold a pipe open.
    private async Task Run(string script, params IEnumerable<string> arguments)
    {
        var said = Path.Combine(_home, $"{script}.txt");
        var start = new ProcessStartInfo("bash", ["-c", "exec \"$@\" >\"$0\" 2>&1", said, Path.Combine(Scripts!, script), "--home", _home, .. arguments]);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await File.ReadAllTextAsync(said));
    }
}
