using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using CanTho.Graph.Api.Commands;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests;

/// <summary>What the documents show is what the program does. UPDATE_GOLDEN=1 writes README's answers anew; the diff is then yours to read.</summary>
public sealed partial class Documentation(RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string s_readme = Path.Combine(Repository.Root, "README.md");

    public static TheoryData<string> PlaygroundExamples =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src/explorer/playground/examples"), "*.graphql").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Every_query_of_the_readme_gives_the_answer_below_it()
    {
        var readme = await File.ReadAllTextAsync(s_readme, TestContext.Current.CancellationToken);
        var tour = TourStop().Matches(readme);
        var actual = readme;

        foreach (var stop in tour.Cast<Match>())
        {
            var answer = CompactJson.Of(await server.Ask(stop.Groups["query"].Value));
            actual = actual.Replace(stop.Value, $"```graphql\n{stop.Groups["query"].Value}```\n\n```json\n{answer}\n```", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(s_readme, actual, TestContext.Current.CancellationToken);
        }

        Assert.Equal(10, tour.Count);
        Assert.Equal(await File.ReadAllTextAsync(s_readme, TestContext.Current.CancellationToken), actual);
    }

    [Theory]
    [MemberData(nameof(PlaygroundExamples))]
    public async Task Every_example_of_the_playground_is_answered(string file)
    {
        var query = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "src/explorer/playground/examples", file), TestContext.Current.CancellationToken);

        var data = await server.Ask(query);

        Assert.All(data.EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
    }

    [Fact]
    public async Task Every_command_of_the_readme_runs()
    {
        var readme = await File.ReadAllTextAsync(s_readme, TestContext.Current.CancellationToken);
        var commands = Command().Matches(readme).SelectMany(block => block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();

        // The first two are what this test runs in: the server, and the tests themselves.
        Assert.Equal(["dotnet run --project src/CanTho.Graph.Api", "dotnet test"], commands.Take(2));
        Assert.True(commands.Count > 2);

        foreach (var command in commands.Skip(2))
        {
            var here = command
                .Replace("dotnet run --project src/CanTho.Graph.Api --", $"dotnet '{typeof(Graph.Api.Settings).Assembly.Location}'", StringComparison.Ordinal)
                .Replace("http://localhost:5080/", server.Client.BaseAddress!.ToString(), StringComparison.Ordinal);
            var (code, output) = await Run(here);

            Assert.True(code == 0 && output.Length > 0 && !output.Contains("\"errors\"", StringComparison.Ordinal), $"{command}\ngave {code}:\n{output}");
        }
    }

    [Fact]
    public async Task The_readme_lists_the_options_that_the_program_has()
    {
        var readme = await File.ReadAllTextAsync(s_readme, TestContext.Current.CancellationToken);
        var options = ServeCommand.Make().Options.Select(option => option.Name).Where(name => name is not ("--help" or "--version"));

        Assert.Equal(options, OptionRow().Matches(readme).Select(row => row.Groups["option"].Value));
    }

    [Fact]
    public async Task Every_field_of_the_root_has_its_line_in_the_api_document()
    {
        var api = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs/api.md"), TestContext.Current.CancellationToken);
        var fields = (await server.Ask("""{ __type(name: "Query") { fields { name } } }""")).GetProperty("__type").GetProperty("fields").EnumerateArray();

        Assert.All(fields, field => Assert.Matches($"[`, ]{field.GetProperty("name").GetString()}[`, ]", api));
    }

    [Fact]
    public async Task Every_file_that_a_document_points_to_is_there()
    {
        var documents = Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories));

        foreach (var document in documents)
        {
            var text = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
            var targets = Link().Matches(text).Select(link => link.Groups["target"].Value.Split('#')[0]).Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

            Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target)), $"{document} points to {target}, which is not there."));
        }
    }

    private static async Task<(int Code, string Output)> Run(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors);
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n\n```json\n.*?```", RegexOptions.Singleline)]
    private static partial Regex TourStop();

    [GeneratedRegex("```bash\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^\| `(?<option>--[\w-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
