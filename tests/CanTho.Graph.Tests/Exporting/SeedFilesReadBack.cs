using System.IO.Compression;
using CanTho.Graph.Domain;
using CanTho.Graph.Exporting;
using CanTho.Graph.Seeding;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores;

namespace CanTho.Graph.Tests.Exporting;

/// <summary>What the csv export writes is a seed: reading it gives the same facts.</summary>
public sealed class SeedFilesReadBack : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Csv => Path.Combine(_folder.Path, "csv");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Give_the_real_seed_again() => Assert.Equal(Exports.Lines(Exports.RealSeed), Exports.Lines(await ReadBack(Exports.RealSeed)));

    [Fact]
    public async Task Give_random_facts_again()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var facts = new RandomSeed(seed).Facts();
            var (expected, actual) = (Exports.Lines(facts), Exports.Lines(await ReadBack(facts)));

            Assert.True(expected.SequenceEqual(actual), $"seed {seed}: {string.Join('\n', expected.Except(actual))}\nbecame\n{string.Join('\n', actual.Except(expected))}");
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org\")", "\"'=HYPERLINK(\"\"https://example.org\"\")\"")]
    [InlineData("+84 292 3820 000", "'+84 292 3820 000")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("''=1+1", "'''=1+1")]
    [InlineData("-1.50", "-1.50")]
    [InlineData("'-1.50", "'-1.50")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a=b", "a=b")]
    public async Task Hold_nothing_that_a_spreadsheet_runs_and_give_it_back_to_the_letter(string name, string cell)
    {
        var named = Exports.Small with { Entities = [Otani with { Names = [Otani.Names[0] with { Text = name }] }, .. Exports.Small.Entities.Skip(1)] };

        var readBack = await ReadBack(named);

        Assert.Contains($"person:otani,{cell},,,plan III.1", await File.ReadAllLinesAsync(Path.Combine(Csv, "people.csv"), Cancel));
        Assert.Equal(name, readBack.Entities.Single(entity => entity.Id == Otani.Id).Names[0].Text);
    }

    [Fact]
    public async Task Are_the_same_in_the_zip_and_in_the_folder()
    {
        await ReadBack(Exports.RealSeed);
        using var zip = new ZipArchive(new MemoryStream(await Exports.Bytes("csv", Exports.Of(Exports.RealSeed))));

        Assert.Equal(SeedFile.All.Select(file => file.Name), zip.Entries.Select(entry => entry.FullName));

        foreach (var entry in zip.Entries)
        {
            using var text = new StreamReader(await entry.OpenAsync(Cancel));
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Csv, entry.Name), Cancel), await text.ReadToEndAsync(Cancel));
        }
    }

    [Fact]
    public async Task Replace_those_of_a_folder_that_is_there_and_leave_its_other_files()
    {
        Directory.CreateDirectory(Csv);
        await File.WriteAllTextAsync(Path.Combine(Csv, "README.md"), "mine", Cancel);
        await File.WriteAllTextAsync(Path.Combine(Csv, "people.csv"), "old", Cancel);

        await ReadBack(Exports.Small);

        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(Csv, "README.md"), Cancel));
        Assert.Equal(SeedFile.All.Count + 1, Directory.GetFiles(Csv).Length);
        Assert.Equal([Csv], Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public Task Cannot_hold_an_entity_whose_first_name_is_not_the_official_Vietnamese_one() => Refuses(
        Otani with { Names = [new("Yasuo Otani", "ja-Latn", NameUse.Official, Otani.Sources)] },
        "person:otani cannot be exported so: its first name is not Vietnamese, official and cited as the entity itself is. Export as json, which holds everything.");

    [Fact]
    public Task Cannot_hold_a_class_where_there_are_none() => Refuses(
        Otani with { Class = "GUEST" },
        "person:otani cannot be exported so: it has the class GUEST, and its kind has no column for one. Export as json, which holds everything.");

    [Fact]
    public Task Cannot_hold_a_semicolon_in_a_citation()
    {
        Citation divided = new(new("document:plan"), "I; plan II");

        return Refuses(
            Otani with { Sources = [divided], Names = [Otani.Names[0] with { Sources = [divided] }] },
            "person:otani cannot be exported so: the place \"I; plan II\" that it cites has a semicolon, which divides citations. Export as json, which holds everything.");
    }

    private static Entity Otani => Exports.Small.Entities[0];

    private async Task Refuses(Entity otani, string message)
    {
        var facts = Exports.Of(Exports.Small with { Entities = [otani, .. Exports.Small.Entities.Skip(1)] });

        var refused = await Assert.ThrowsAsync<RefusedExportException>(() => ExportFormat.Find("csv")!.Save(facts, Csv, Cancel));

        Assert.Equal(message, refused.Message);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    private async Task<ChangeSet> ReadBack(ChangeSet facts)
    {
        await ExportFormat.Find("csv")!.Save(Exports.Of(facts), Csv, Cancel);
        var reading = SeedFolder.Read(Csv);

        Assert.Empty(reading.Problems);
        return reading.Changes;
    }
}
