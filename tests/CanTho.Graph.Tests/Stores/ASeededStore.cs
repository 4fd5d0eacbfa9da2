using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Embedded;

namespace CanTho.Graph.Tests.Stores;

public sealed class ASeededStore : IAsyncLifetime
{
    private static readonly string[] s_few = ["relationship:post", "claim:honorific", "figure:exports"];

    private readonly TemporaryFolder _folder = new();
    private EmbeddedStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel);
        await _store.Seed(Facts.Few, "first", Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Remembers_the_fingerprint_of_its_seed()
    {
        await Reopen();

        Assert.Equal("first", _store.SeedFingerprint);
    }

    [Fact]
    public async Task Does_not_look_at_a_seed_of_the_same_fingerprint() =>
        Assert.Equal(new Revision(1), await _store.Seed(ChangeSet.Empty, "first", Cancel));

    [Fact]
    public async Task Keeps_its_revision_when_the_files_changed_and_the_facts_did_not()
    {
        Assert.Equal(new Revision(1), await _store.Seed(Facts.Few, "reformatted", Cancel));

        await Reopen();
        Assert.Equal(("reformatted", new Revision(1)), (_store.SeedFingerprint, _store.Revision));
    }

    [Fact]
    public async Task Puts_and_removes_what_the_seed_puts_and_removes()
    {
        await _store.Seed(Facts.Few with { Claims = [], Figures = [Facts.Figure("figure:exports", Facts.Okayama, 12.04m)] }, "second", Cancel);

        Assert.Equal([true, false, true], await There(s_few));
        Assert.Equal(12.04m, ((CanTho.Graph.Domain.Figure)(await _store.Ask(new FactsById(["figure:exports"]), Cancel))[0]!).Value);
    }

    [Fact]
    public async Task Keeps_what_others_wrote()
    {
        await _store.Apply(Facts.Put(Facts.Post("relationship:ours", Facts.Otani, Facts.Okayama)), Cancel);
        await _store.Seed(Facts.Few with { Claims = [] }, "second", Cancel);

        Assert.Equal([true, false], await There("relationship:ours", "claim:honorific"));
    }

    [Fact]
    public async Task Keeps_a_fact_of_the_seed_as_others_edited_it()
    {
        await _store.Apply(Facts.Put(Facts.Otani with { Names = [new("Otani Yasuo", "ja-Latn", CanTho.Graph.Domain.NameUse.Official, [])] }), Cancel);
        await _store.Seed(Facts.Few, "second", Cancel);

        Assert.Equal("Otani Yasuo", (await _store.Ask(new EntitiesById([Facts.Otani.Id]), Cancel))[0]!.Names[0].Text);
    }

    [Fact]
    public async Task Keeps_an_entity_that_left_the_seed_while_others_mention_it()
    {
        await _store.Apply(Facts.Put(Facts.Post("relationship:ours", Facts.Otani, Facts.Okayama)), Cancel);
        var without = ChangeSet.Empty with { Entities = [Facts.Plan] };

        await _store.Seed(without, "second", Cancel);
        Assert.Equal([true, true, false], await There("person:yasuo-otani", "place:okayama", "relationship:post"));

        await _store.Apply(Facts.Remove("relationship:ours"), Cancel);
        await _store.Seed(without, "third", Cancel);
        Assert.Equal([false, false], await There("person:yasuo-otani", "place:okayama"));
    }

    [Fact]
    public async Task Keeps_all_as_it_was_when_the_new_seed_does_not_hold_together()
    {
        await Assert.ThrowsAsync<RefusedChangeException>(async () => await _store.Seed(Facts.Few with { Entities = [] }, "broken", Cancel));

        Assert.Equal(("first", new Revision(1)), (_store.SeedFingerprint, _store.Revision));
        Assert.Equal([true, true, true], await There(s_few));
    }

    [Fact]
    public async Task Logs_what_was_changed_when()
    {
        await _store.Apply(Facts.Put(Facts.Figure("figure:exports", Facts.Okayama, 1)) with { Removed = ["claim:honorific"] }, Cancel);
        await Reopen();

        Assert.Equal(["1 SEED 6 0 0", "2 EDIT 0 1 1"], Rows("SELECT number || ' ' || origin || ' ' || added || ' ' || changed || ' ' || removed FROM revisions ORDER BY number"));
        Assert.Equal(["2 CHANGED figure:exports", "2 REMOVED claim:honorific"], Rows("SELECT revision || ' ' || change || ' ' || id FROM changes ORDER BY revision, change"));
    }

    [Fact]
    public void Can_be_read_with_sqlite_while_it_is_open() =>
        Assert.Equal(["Okayama", "Yasuo Otani"], Rows("SELECT text FROM names WHERE entity NOT LIKE 'document:%' ORDER BY text"));

    private async Task Reopen()
    {
        await _store.DisposeAsync();
        _store = EmbeddedStore.Open(_folder.Path, TimeProvider.System, Cancel);
    }

    private async Task<IEnumerable<bool>> There(params string[] ids)
    {
        var graph = await _store.Ask(new WholeGraph(), Cancel);
        var facts = await _store.Ask(new FactsById(ids), Cancel);
        return ids.Zip(facts, (id, fact) => fact is not null || graph.TryFind(new(id), out _));
    }

    private List<string> Rows(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.File};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();

        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
