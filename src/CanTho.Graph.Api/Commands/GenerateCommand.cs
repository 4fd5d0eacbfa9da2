using System.CommandLine;
using CanTho.Graph.Exporting;
using CanTho.Graph.Generating;

namespace CanTho.Graph.Api.Commands;

/// <summary><c>generate FOLDER</c>: a made-up data set as a folder of seed files, whole or not there.</summary>
internal static class GenerateCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder to write; there must be none of that name, or an empty one." };
        var entities = new Option<int>("--entities") { Description = "How many entities.", DefaultValueFactory = _ => 1000 };
        var relationships = new Option<int?>("--relationships") { Description = "How many relationships; three for each entity when left out." };
        var seed = new Option<int>("--seed") { Description = "Another number gives another data set, the same number the same.", DefaultValueFactory = _ => 1 };
        var command = new Command("generate", "Write a made-up data set of any size as a folder of seed files.") { folder, entities, relationships, seed };

        command.SetAction(async (parsed, cancel) =>
        {
            var count = parsed.GetValue(entities);
            var facts = Facts(count, parsed.GetValue(relationships) ?? 3L * count, parsed.GetValue(seed));
            await Run(facts, parsed.GetRequiredValue(folder), cancel);
            return 0;
        });

        return command;
    }

    private static MadeUpFacts Facts(int entities, long relationships, int seed)
    {
        if (entities < MadeUpFacts.Fewest)
        {
            throw new Failure($"--entities is {entities}. Ask for {MadeUpFacts.Fewest} or more: fewer cannot have all kinds among them.");
        }

        if (relationships < 0 || relationships > Math.Min(int.MaxValue, (long)entities * MadeUpFacts.Densest))
        {
            throw new Failure($"--relationships is {relationships}. Ask for 0 to {Math.Min(int.MaxValue, (long)entities * MadeUpFacts.Densest)}, which is {MadeUpFacts.Densest} for each entity.");
        }

        return new(entities, (int)relationships, seed);
    }

    private static async Task Run(MadeUpFacts facts, string folder, CancellationToken cancel)
    {
        if (File.Exists(folder))
        {
            throw new Failure($"{folder} is a file. Name a folder.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new Failure($"The folder {folder} is not empty. Name another: nothing is written over.");
        }

        using var interruption = new Interruption(cancel);

        try
        {
            await ExportFormat.Find("csv")!.Save(facts.Everything(interruption.Token), folder, interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            throw new Failure("The work was interrupted. Nothing was written.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"Cannot write {folder}: {problem.Message}", problem);
        }
    }
}
