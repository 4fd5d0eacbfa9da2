using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Tests.Stores;

public sealed class TheLogInAFile : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private EmbeddedStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = Open();
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Facts.Figure("figure:exports", Facts.Okayama, 1)), Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Is_there_after_a_start()
    {
        await _store.DisposeAsync();
        _store = Open();

        Assert.Equal([2, 1, null], await Versions("figure:exports", "claim:honorific", "claim:never"));
        await Assert.ThrowsAsync<ChangedMeanwhileException>(
            async () => await _store.Apply(Facts.Put(Facts.Figure("figure:exports", Facts.Okayama, 2)) with { BasedOn = new(1) }, Cancel));
    }

    [Fact]
    public async Task Gets_its_index_where_an_older_program_made_the_file()
    {
        await _store.DisposeAsync();
        Run("DROP INDEX changes_by_id");
        _store = Open();

        Assert.Equal([2], await Versions("figure:exports"));
        await _store.DisposeAsync();
        Assert.Equal("changes_by_id", Run("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'changes' AND sql IS NOT NULL"));
    }

    [Fact]
    public async Task Is_read_as_of_the_snapshot_that_is_asked()
    {
        var graph = await _store.Ask(new WholeGraph(), Cancel);
        await _store.Apply(Facts.Remove("figure:exports"), Cancel);

        Assert.Equal([new Revision(2)], graph.Log.VersionsOf(["figure:exports"], Cancel));
        Assert.Equal([1, 2], graph.Log.Read(default, 10, Cancel).Select(change => change.By.Revision.Number));
    }

    [Fact]
    public async Task Is_read_while_a_write_is_under_way()
    {
        using var other = new SqliteConnection($"Data Source={_folder.File};Pooling=False");
        other.Open();
        using var write = other.BeginTransaction();
        using var command = other.CreateCommand();
        command.CommandText = "DELETE FROM changes";
        command.ExecuteNonQuery();

        Assert.Equal([2], await Versions("figure:exports"));
    }

    [Fact]
    public async Task Is_closed_with_its_store()
    {
        await _store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await Versions("figure:exports"));
    }

    [Fact]
    public async Task Says_when_the_file_is_damaged_below_it()
    {
        Run("DROP TABLE changes");

        var error = await Assert.ThrowsAsync<StoreException>(async () => await Versions("figure:exports"));
        Assert.Equal($"{_folder.File} failed: SQLite Error 1: 'no such table: changes'. Nothing was changed.", error.Message);
    }

    private EmbeddedStore Open() => EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel);

    private async Task<IEnumerable<long?>> Versions(params IReadOnlyList<string> ids) =>
        (await _store.Ask(new VersionsOf(ids), Cancel)).Select(version => version?.Number);

    private object? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
