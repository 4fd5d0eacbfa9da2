using System.CommandLine;
using CanTho.Graph.Api.Web;
using CanTho.Graph.Exporting;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Api.Commands;

/// <summary><c>export FORMAT</c>: everything in the store, to the output or to a file that is whole or not there.</summary>
internal static class ExportCommand
{
    private const int MostAttempts = 5;

    public static Command Make()
    {
        var format = new Argument<string>("FORMAT") { Description = $"One of {string.Join(", ", ExportFormat.All.Select(format => format.Name))}." };
        var target = new Option<string?>("--out") { Description = "The file to write, for csv the folder; the standard output when left out." };
        var store = StoreOptions.Make();
        var command = new Command("export", "Write everything in the store as json, csv, graphml or gexf.") { format, target };

        foreach (var option in store)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancel) =>
        {
            await Run(Chosen(parsed.GetRequiredValue(format)), parsed.GetValue(target), Settings.From(parsed.Given(store)), cancel);
            return 0;
        });

        return command;
    }

    private static ExportFormat Chosen(string name) => ExportFormat.Find(name) ?? throw new Failure(ExportEndpoint.Unknown(name));

    private static async Task Run(ExportFormat format, string? target, Settings settings, CancellationToken cancel)
    {
        CheckTarget(format, target);

        // Without a target the process may go at once when a signal comes, and must: a pipe that nobody reads hears no token.
        using var interruption = target is null ? null : new Interruption(cancel);
        var ended = interruption?.Token ?? cancel;

        try
        {
            await using var open = await StoreSetup.Open(settings, TimeProvider.System, Console.Error.WriteLine, ended);
            await Write(format, open.Store, target, ended);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            throw new Failure("The export was interrupted. Nothing was written.");
        }
        catch (Exception refused) when (refused is RefusedExportException or ChangedWhileReadException or Neo4jException)
        {
            throw new Failure(refused.Message, refused);
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

    // A file is seen when it is whole, so where others wrote meanwhile it can be begun again.
    private static async Task Write(ExportFormat format, IGraphStore store, string? target, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Write(format, await store.Ask(new Everything(), cancel), target, cancel);
                return;
            }
            catch (ChangedWhileReadException) when (target is not null && attempt < MostAttempts)
            {
                // The next one reads the graph as it is then.
            }
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
