using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Tests.Stores;

public sealed class AFolderThatCannotBeOpened : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_no_database()
    {
        File.WriteAllText(_folder.File, "Dear diary, today the delegation came.");

        Refuses($"{_folder.File} is no file of this program: it is no SQLite database. Move it away, or give another folder.");
        Assert.Equal("Dear diary, today the delegation came.", File.ReadAllText(_folder.File));
    }

    [Fact]
    public void A_database_of_another_program_which_stays_as_it_was()
    {
        Run("CREATE TABLE songs (title TEXT)");
        var before = File.ReadAllBytes(_folder.File);

        Refuses($"{_folder.File} is no file of this program: it is a database of another program. Move it away, or give another folder.");
        Assert.Equal(before, File.ReadAllBytes(_folder.File));
    }

    [Fact]
    public async Task A_file_of_a_newer_version()
    {
        await Fill();
        Run("PRAGMA user_version = 7");

        Refuses($"{_folder.File} was written by a newer version of this program (schema 7; this one knows 1). Start that version, or give another folder.");
    }

    [Fact]
    public async Task A_file_whose_facts_were_changed_by_other_hands()
    {
        await Fill();
        Run("UPDATE figures SET value = '12.06'");

        Refuses(Damaged);
    }

    [Fact]
    public async Task A_file_with_a_fact_that_leads_nowhere()
    {
        await Fill();
        Run("DELETE FROM entities WHERE id = 'place:okayama'");

        Refuses(Damaged);
    }

    [Fact]
    public async Task A_file_that_was_cut_short()
    {
        await Fill();

        using (var file = new FileStream(_folder.File, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        Refuses(Damaged);
    }

    [Fact]
    public async Task A_file_with_any_byte_flipped_is_refused_or_says_what_it_said_before()
    {
        await Fill();
        var sound = File.ReadAllBytes(_folder.File);
        var facts = await Read();
        var refused = 0;

        // Each 193rd byte: a prime, so that no field of a page is passed over.
        for (var place = 0; place < sound.Length; place += 193)
        {
            var damaged = sound.ToArray();
            damaged[place] ^= 0x10;
            File.WriteAllBytes(_folder.File, damaged);

            try
            {
                Assert.Equal(facts, await Read());
            }
            catch (StoreException error)
            {
                Assert.StartsWith(_folder.File, error.Message, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.True(refused > 0, "No flipped byte was found out.");
    }

    [Fact]
    public async Task A_folder_that_another_has_open()
    {
        await using var first = EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel);

        Refuses($"The folder {_folder.Path} is in use by another process. Stop that one, or give another folder.");
    }

    [Fact]
    public async Task Is_free_again_when_the_other_has_closed_it()
    {
        await EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel).DisposeAsync();
        await EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel).DisposeAsync();
    }

    [Fact]
    public void Is_free_again_when_it_was_refused()
    {
        File.WriteAllText(_folder.File, "Dear diary");

        Refuses($"{_folder.File} is no file of this program: it is no SQLite database. Move it away, or give another folder.");
        Refuses($"{_folder.File} is no file of this program: it is no SQLite database. Move it away, or give another folder.");
    }

    [Fact]
    public void A_folder_whose_parent_is_not_there() =>
        Refuses(
            Path.Combine(_folder.Path, "no", "data"),
            $"The folder {Path.Combine(_folder.Path, "no", "data")} cannot be made: {Path.Combine(_folder.Path, "no")} is not there. Make it first, or give another folder.");

    [Fact]
    public void A_file_in_place_of_the_folder()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "data"), "");

        Refuses(Path.Combine(_folder.Path, "data"), $"{Path.Combine(_folder.Path, "data")} is a file. Give a folder for the data.");
    }

    // /proc refuses new files to everybody, also to root, for whom the bits of a folder are no bar.
    [Fact(Skip = "Needs a Linux /proc.", SkipUnless = nameof(HasProc))]
    public void A_folder_that_cannot_be_written() =>
        Refuses("/proc", "The folder /proc cannot be written. Let this program write there, or give another folder.");

    [Fact]
    public async Task A_file_left_empty_by_a_start_cut_short_begins_anew()
    {
        File.WriteAllBytes(_folder.File, []);

        await Fill();
        Assert.NotEmpty(await Read());
    }

    public static bool HasProc => Directory.Exists("/proc/self");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Damaged => $"{_folder.File} is damaged, or was changed by another program. Restore it from a backup, or move it away to begin again from the seed.";

    private void Refuses(string message) => Refuses(_folder.Path, message);

    private static void Refuses(string folder, string message) =>
        Assert.Equal(message, Assert.Throws<StoreException>(() => EmbeddedStore.Open(folder, TimeProvider.System, Cancel)).Message);

    private async Task Fill()
    {
        await using var store = EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel);
        await store.Apply(Facts.Few, Cancel);
    }

    private async Task<string> Read()
    {
        await using var store = EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel);
        return FactText.Of(await store.Ask(new WholeGraph(), Cancel));
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
