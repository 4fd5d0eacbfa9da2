using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CanTho.Clients;

/// <summary>
/// A script of <c>tests/clients</c>: a client that people use asks a server over the wire and prints, as JSON, what it saw. The test that
/// runs it says what that should be. Compiled into every test project that asks.
/// </summary>
internal static class ClientScript
{
    /// <summary>Far more than any of them needs on a busy machine; a script that hangs must not hang the suite.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private static readonly string s_folder = Folder();

    /// <summary>Runs <c>tests/clients/{script}.mjs</c>; where Node or the packages are missing the test is skipped and says so.</summary>
    /// <param name="arguments">Such as the address of the endpoint.</param>
    public static async Task<JsonElement> Run(string script, params IEnumerable<string> arguments)
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(s_folder, "node_modules")), "The clients are not installed: npm ci --prefix tests/clients");

        using var process = Start([Path.Combine(s_folder, $"{script}.mjs"), .. arguments]);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_limit);

        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);

        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{script}.mjs did not end within {s_limit.TotalMinutes:0} minutes. It printed: {await output}{await errors}");
        }

        Assert.True(process.ExitCode == 0, $"{script}.mjs ended with {process.ExitCode}: {await errors}");
        return JsonElement.Parse(await output);
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = s_folder,
            })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("The clients need Node 20.19 or later: there is no node on the PATH. Then: npm ci --prefix tests/clients");
            throw;
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
