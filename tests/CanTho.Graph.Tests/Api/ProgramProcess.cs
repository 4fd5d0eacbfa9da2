using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Tests.Api;

/// <summary>The program as a process of its own, as an operator starts it.</summary>
internal sealed partial class ProgramProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _lines = new();

    private ProgramProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public static ProgramProcess Start(params IEnumerable<string> arguments) => StartWith([], arguments);

    public static ProgramProcess StartWith(IEnumerable<(string Variable, string Value)> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Graph.Api.Settings).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };

        foreach (var (variable, value) in environment)
        {
            start.Environment[variable] = value;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Waits for its end.</summary>
    public static Task<(int Code, string Output, string Errors)> Run(params IEnumerable<string> arguments) => RunWith([], arguments);

    public static async Task<(int Code, string Output, string Errors)> RunWith(
        IEnumerable<(string Variable, string Value)> environment, params IEnumerable<string> arguments)
    {
        using var program = StartWith(environment, arguments);
        var errors = program._process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await program._process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return (await program.Ended(), output, await errors);
    }

    /// <summary>The address that it says it listens on.</summary>
    public async Task<Uri> Ready()
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _lines.AppendLine(line);

            if (Address().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups["address"].Value);
            }
        }

        Assert.Fail($"The server ended before it was ready: {_lines}{await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
        return null!;
    }

    /// <summary>Waits for a line that has these words.</summary>
    public async Task Says(string words)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"It ended before it said \"{words}\".");
    }

    public async Task<string> RestOfErrors() => await _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

    public async Task<string> RestOfOutput() => await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

    public async Task<int> Ended()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{Id}"]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"Ready in \S+ s at (?<address>http://\S+)")]
    private static partial Regex Address();
}
