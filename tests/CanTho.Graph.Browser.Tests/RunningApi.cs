using System.Diagnostics;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(CanTho.Graph.Browser.Tests.RunningApi))]

namespace CanTho.Graph.Browser.Tests;

/// <summary>The real program, as built, in a process of its own: on a free port, over a new store seeded from <c>seed/</c>.</summary>
public sealed partial class RunningApi : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("cantho-data-");
    private readonly List<string> said = [];
    private Process? process;

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Origin { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var listening = new TaskCompletionSource<string>();
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Program(), "--urls", "http://127.0.0.1:0", "--data", data.FullName])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException($"The program ended before it listened: {Said()}"));

        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Origin = await listening.Task.WaitAsync(TimeSpan.FromMinutes(1));

        void Hear(string? line)
        {
            if (line is null)
                return;
            lock (said)
                said.Add(line);
            if (Address().Match(line) is { Success: true } address)
                listening.TrySetResult(address.Value);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        data.Delete(recursive: true);
    }

    /// <summary>The same configuration as ours: <c>tests/…/bin/Debug/net10.0</c> and <c>src/…/bin/Debug/net10.0</c>.</summary>
    private static string Program()
    {
        var ours = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(Repository.Root, "src", "CanTho.Graph.Api", "bin", ours.Parent!.Name, ours.Name, "CanTho.Graph.Api.dll");
    }

    private string Said()
    {
        lock (said)
            return string.Join('\n', said);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*")]
    private static partial Regex Address();
}
