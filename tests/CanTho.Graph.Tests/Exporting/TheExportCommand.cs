using CanTho.Graph.Seeding;
using CanTho.Graph.Stores.Embedded;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Exporting;

public sealed class TheExportCommand : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cantho-export-").FullName;

    private string Data => Path.Combine(_folder, "data");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("json")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task Writes_a_new_store_filled_from_the_seed_to_the_standard_output(string format)
    {
        var (code, output, errors) = await ProgramProcess.Run("export", format, "--data", Data);

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(await Exports.Text(format, Exports.RealSeed), output);
    }

    [Fact]
    public async Task Writes_a_file_over_the_one_that_is_there_and_nothing_beside_it()
    {
        var file = Path.Combine(_folder, "graph.json");
        await File.WriteAllTextAsync(file, "old", Cancel);

        var (code, output, errors) = await ProgramProcess.Run("export", "json", "--out", file, "--data", Data);

        Assert.Equal((0, "", ""), (code, output, errors));
        Assert.Equal(await Exports.Text("json", Exports.RealSeed), await File.ReadAllTextAsync(file, Cancel));
        Assert.Equal([Data, file], Directory.GetFileSystemEntries(_folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Writes_a_folder_of_csv_that_is_a_seed_without_fault()
    {
        var csv = Path.Combine(_folder, "csv");

        var (code, output, errors) = await ProgramProcess.Run("export", "csv", "--out", csv, "--data", Data);

        Assert.Equal((0, "", ""), (code, output, errors));
        Assert.Empty(SeedFolder.Read(csv).Problems);
        Assert.Equal(Exports.Lines(Exports.RealSeed), Exports.Lines(SeedFolder.Read(csv).Changes));
        Assert.Equal([csv, Data], Directory.GetFileSystemEntries(_folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task Refuses_a_format_that_it_does_not_know() =>
        Refuses("There is no export format \"graphm\". Did you mean \"graphml\"? The formats are json, csv, graphml and gexf.", "export", "graphm");

    [Fact]
    public Task Wants_a_folder_for_csv() => Refuses("The format csv is a folder of files. Name the folder with --out.", "export", "csv");

    [Fact]
    public async Task Refuses_a_file_where_a_folder_must_be()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "mine", Cancel);

        await Refuses($"{file} is a file, and the format csv a folder of files. Name a folder with --out.", "export", "csv", "--out", file);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, Cancel));
    }

    [Fact]
    public Task Refuses_a_folder_where_a_file_must_be() => Refuses($"{_folder} is a folder. Name a file with --out.", "export", "json", "--out", _folder);

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public Task Refuses_a_place_that_is_not_there(string format)
    {
        var nowhere = Path.Combine(_folder, "nowhere");
        var place = Path.Combine(nowhere, "out");

        return Refuses($"Cannot write {place}: There is no folder {nowhere}.", "export", format, "--out", place);
    }

    [Fact]
    public async Task Refuses_a_store_that_is_in_use()
    {
        await using var store = EmbeddedStore.Open(Data, TimeProvider.System, Cancel);

        await Refuses($"The folder {Data} is in use by another process. Stop that one, or give another folder.", "export", "json");
    }

    [Fact]
    public async Task Refuses_a_store_that_is_none()
    {
        await File.WriteAllTextAsync(Data, "not a folder", Cancel);

        await Refuses($"{Data} is a file. Give a folder for the data.", "export", "json");
    }

    private async Task Refuses(string message, params string[] arguments)
    {
        var (code, output, errors) = await ProgramProcess.Run([.. arguments, "--data", Data]);

        Assert.Equal((1, "", $"{message}\n"), (code, output, errors));
    }
}
