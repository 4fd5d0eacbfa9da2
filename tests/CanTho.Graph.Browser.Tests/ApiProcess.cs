using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Browser.Tests;

/// <summary>The real program, as built, in a process of its own.</summary>
internal sealed partial class ApiProcess : IAsyncDisposable
{
    private readonly List<string> said = [];
    private Process? process;

    /// <summary>Where it listens, such as <c>http://127.0.0.1:40123</c>.</summary>
    public string Origin { get; private set; } = "";

    /// <param name="urls">Where to listen; port 0 takes a free one.</param>
    /// <param name="options">More of the command line, such as <c>--playground off</c>.</param>
    public static async Task<ApiProcess> Start(DirectoryInfo data, string urls = "http://127.0.0.1:0", params string[] options)
    {
        var started = new ApiProcess();
        await started.Run(data, urls, options);
        return started;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
    }

    private async Task Run(DirectoryInfo data, string urls, string[] options)
    {
        var listening = new TaskCompletionSource<string>();
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Program(), "--urls", urls, "--data", data.FullName, .. options])
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
