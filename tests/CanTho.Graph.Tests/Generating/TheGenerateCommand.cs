using CanTho.Graph.Tests.Api;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Generating;

public sealed class TheGenerateCommand : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Target => Path.Combine(_folder.Path, "made-up");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_folder_that_check_finds_no_fault_in()
    {
        Assert.Equal((0, "", ""), await ProgramProcess.Run("generate", Target, "--entities", "1000", "--relationships", "5000", "--seed", "2"));

        var (code, output, errors) = await ProgramProcess.Run("check", Target);
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("No problems: 1000 entities, 5000 relationships, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_a_thousand_entities_with_three_relationships_each_when_nothing_is_said_and_takes_an_empty_folder()
    {
        Directory.CreateDirectory(Target);

        Assert.Equal((0, "", ""), await ProgramProcess.Run("generate", Target));
        Assert.StartsWith("No problems: 1000 entities, 3000 relationships, ", (await ProgramProcess.Run("check", Target)).Output, StringComparison.Ordinal);
        Assert.Equal([Target], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Fills_a_store_that_answers()
    {
        await ProgramProcess.Run("generate", Target, "--entities", "100");

        var (code, output, _) = await ProgramProcess.Run("export", "json", "--seed", Target, "--data", Path.Combine(_folder.Path, "data"));

        Assert.Equal(0, code);
        Assert.Contains("\"place:can-tho\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_folder_that_is_not_empty()
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(Path.Combine(Target, "mine.txt"), "mine", Cancel);

        await Refuses($"The folder {Target} is not empty. Name another: nothing is written over.", "generate", Target);
        Assert.Equal([Path.Combine(Target, "mine.txt")], Directory.GetFileSystemEntries(Target));
    }

    [Fact]
    public async Task Refuses_a_file()
    {
        await File.WriteAllTextAsync(Target, "mine", Cancel);

        await Refuses($"{Target} is a file. Name a folder.", "generate", Target);
        Assert.Equal("mine", await File.ReadAllTextAsync(Target, Cancel));
    }

    [Fact]
    public Task Refuses_a_place_that_is_not_there() => Refuses(
        $"Cannot write {Path.Combine(Target, "deeper")}: There is no folder {Target}.", "generate", Path.Combine(Target, "deeper"));

    [Theory]
    [InlineData("--entities is 99. Ask for 100 or more: fewer cannot have all kinds among them.", "--entities", "99")]
    [InlineData("--relationships is -1. Ask for 0 to 100000, which is 100 for each entity.", "--relationships", "-1")]
    [InlineData("--relationships is 10001. Ask for 0 to 10000, which is 100 for each entity.", "--entities", "100", "--relationships", "10001")]
    [InlineData("Cannot parse argument 'many' for option '--entities' as expected type 'System.Int32'. See --help.", "--entities", "many")]
    public async Task Refuses_numbers_that_make_no_data_set(string message, params string[] options)
    {
        await Refuses(message, ["generate", Target, .. options]);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public Task Wants_a_folder() => Refuses("Required argument 'FOLDER' missing for command: 'generate'. See --help.", "generate");

    private static async Task Refuses(string message, params string[] arguments) =>
        Assert.Equal((1, "", $"{message}\n"), await ProgramProcess.Run(arguments));
}
