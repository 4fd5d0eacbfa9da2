using System.CommandLine;
using System.Runtime.InteropServices;
using CanTho.Graph.Api.Web;
using CanTho.Graph.Exporting;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Api.Commands;

/// <summary><c>export FORMAT</c>: everything in the store, to the output or to a file that is whole or not there.</summary>
internal static class ExportCommand
{
    public static Command Make()
    {
        var format = new Argument<string>("FORMAT") { Description = $"One of {string.Join(", ", ExportFormat.All.Select(format => format.Name))}." };
        var target = new Option<string?>("--out") { Description = "The file to write, for csv the folder; the standard output when left out." };
        var data = new Option<string?>("--data") { Description = "The folder of the embedded store; data/ beside seed/ when left out." };
        var seed = new Option<string?>("--seed") { Description = "The folder of CSV files a new store is filled from; seed/ of the repository when left out." };
        var command = new Command("export", "Write everything in the store as json, csv, graphml or gexf.") { format, target, data, seed };

        command.SetAction(async (parsed, cancel) =>
        {
            var given = new Dictionary<string, string?> { ["data"] = parsed.GetValue(data), ["seed"] = parsed.GetValue(seed) };
            await Run(Chosen(parsed.GetRequiredValue(format)), parsed.GetValue(target), Settings.From(given), cancel);
            return 0;
        });

        return command;
    }

    private static ExportFormat Chosen(string name) => ExportFormat.Find(name) ?? throw new Failure(ExportEndpoint.Unknown(name));

    private static async Task Run(ExportFormat format, string? target, Settings settings, CancellationToken cancel)
    {
        CheckTarget(format, target);

        // A signal ends the work and not the process, so that nothing half-written stays beside the target. Without one the process may
        // go at once, and must: a pipe that nobody reads hears no token.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var interrupt = target is null ? null : PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminate = target is null ? null : PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

        try
        {
            await using var store = await StoreSetup.Open(settings, TimeProvider.System, ended.Token);
            var facts = await store.Ask(new Everything(), ended.Token);
            await Write(format, facts, target, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            throw new Failure("The export was interrupted. Nothing was written.");
        }
        catch (RefusedExportException refused)
        {
            throw new Failure(refused.Message, refused);
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ended.Cancel();
        }
    }

    private static void CheckTarget(ExportFormat format, string? target)
    {
        if (format.IsFolder && target is null)
        {
            throw new Failure($"The format {format.Name} is a folder of files. Name the folder with --out.");
        }

        if (format.IsFolder && File.Exists(target))
        {
            throw new Failure($"{target} is a file, and the format {format.Name} a folder of files. Name a folder with --out.");
        }

        if (!format.IsFolder && Directory.Exists(target))
        {
            throw new Failure($"{target} is a folder. Name a file with --out.");
        }
    }

    private static async Task Write(ExportFormat format, EverythingAnswer facts, string? target, CancellationToken cancel)
    {
        try
        {
            if (target is null)
            {
                await using var output = Console.OpenStandardOutput();
                await format.Write(facts, output, cancel);
            }
            else
            {
                await format.Save(facts, target, cancel);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"Cannot write {target ?? "to the standard output"}: {problem.Message}", problem);
        }
    }
}
