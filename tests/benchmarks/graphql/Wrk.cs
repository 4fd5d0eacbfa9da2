using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Benchmarks;

/// <summary>The load: wrk on the second core, with fifty connections that each send the next request when they have the answer.</summary>
internal static partial class Wrk
{
    /// <param name="Total">Requests answered, and <paramref name="PerSecond"/>.</param>
    public readonly record struct Load(int Total, double PerSecond);

    /// <exception cref="InvalidOperationException">Some answers were errors, or there were none.</exception>
    public static async Task<Load> Run(string url, string document, int seconds)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "taskset",
            ["-c", "1", "wrk", "-t1", "-c50", $"-d{seconds}s", "-s", Path.Combine(AppContext.BaseDirectory, "graphql", "post.lua"), url, "--", document])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("taskset could not be started.");

        var report = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        return !report.Contains("Non-2xx", StringComparison.Ordinal) && !report.Contains("Socket errors", StringComparison.Ordinal) &&
            Total().Match(report) is { Success: true } total && PerSecond().Match(report) is { Success: true } perSecond
            ? new Load(int.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(perSecond.Groups[1].Value, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"wrk on {url} met errors (it is Debian's package wrk):\n{report}");
    }

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Total();

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();
}
