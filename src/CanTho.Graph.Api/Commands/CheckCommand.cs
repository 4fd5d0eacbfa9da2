using System.CommandLine;
using CanTho.Graph.Seeding;

namespace CanTho.Graph.Api.Commands;

/// <summary><c>check FOLDER</c>: validates a seed folder; every problem in one run, exit code 1 if there is one.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder with documents.csv, people.csv and the others." };
        var command = new Command("check", "Validate a seed folder and print every problem in it.") { folder };

        command.SetAction(async parsed =>
        {
            var reading = SeedFolder.Read(parsed.GetRequiredValue(folder));

            foreach (var problem in reading.Problems)
            {
                await Console.Error.WriteLineAsync(problem.ToString());
            }

            return reading.Problems is [] ? await Fine(reading) : 1;
        });

        return command;
    }

    private static async Task<int> Fine(SeedReading reading)
    {
        var seed = reading.Changes;
        await Console.Out.WriteLineAsync(
            $"No problems: {seed.Entities.Count} entities, {seed.Relationships.Count} relationships, {seed.Claims.Count} claims, {seed.Figures.Count} figures.");
        return 0;
    }
}
