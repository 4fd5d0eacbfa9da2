using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores;

/// <summary>What every store must do about versions and the log of changes. A new store adds one subclass and no tests.</summary>
public abstract class ChangeLogConformance : IAsyncLifetime
{
    private readonly FakeClock _clock = new();
    private IGraphStore _store = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A store with nothing in it.</summary>
    /// <param name="time">What the log goes by.</param>
    protected abstract ValueTask<IGraphStore> Open(TimeProvider time);

    /// <summary>Puts the facts as the seed does.</summary>
    protected abstract ValueTask<Revision> Seed(ChangeSet facts);

    protected abstract ValueTask Close();

    public async ValueTask InitializeAsync() => _store = await Open(_clock);

    public async ValueTask DisposeAsync()
    {
        await Close();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task The_version_of_a_fact_is_the_revision_that_changed_it_last()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Renamed("Otani Yasuo"), Facts.Entity("person:new", "New")), Cancel);
        await _store.Apply(Facts.Put(Facts.Figure("figure:exports", Facts.Okayama, 1)), Cancel);
        await _store.Apply(Facts.Put(Renamed("Ōtani Yasuo")), Cancel);

        Assert.Equal([4, 2, 1, 1, 1, 3], await Versions("person:yasuo-otani", "person:new", "place:okayama", "relationship:post", "claim:honorific", "figure:exports"));
    }

    [Fact]
    public async Task The_version_of_a_removed_fact_is_its_removal_and_of_one_that_never_was_none()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Remove("claim:honorific", "claim:never"), Cancel);

        Assert.Equal([2, null, null, null, 1], await Versions("claim:honorific", "claim:never", "odd", "", "relationship:post"));
    }

    [Fact]
    public async Task A_fact_put_again_as_it_stands_keeps_its_version()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Few with { Figures = [Facts.Figure("figure:exports", Facts.Okayama, 1)] }, Cancel);

        Assert.Equal([1, 2], await Versions("person:yasuo-otani", "figure:exports"));
    }

    [Fact]
    public async Task An_empty_store_has_no_versions_and_no_log()
    {
        Assert.Equal([null], await Versions("person:yasuo-otani"));
        Assert.Equal((new Revision(0), 0, null), await Log(new(new(0))) is var log ? (log.Revision, log.Changes.Count, log.Next) : default);
    }

    [Fact]
    public async Task The_log_tells_what_each_revision_did_when_and_for_whom()
    {
        await Seed(Facts.Few);
        var start = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromTicks(1_234_567_890));
        await _store.Apply(Facts.Put(Renamed("Otani Yasuo"), Facts.Entity("person:new", "New")) with { Removed = ["claim:honorific"] }, Cancel);
        _clock.Advance(TimeSpan.FromDays(1));
        await Seed(Facts.Few with { Figures = [Facts.Figure("figure:exports", Facts.Okayama, 1)] });

        var seeded = new RevisionEntry(new(1), start, Origin.Seed, Added: 6, Changed: 0, Removed: 0);
        var edited = new RevisionEntry(new(2), start.AddTicks(1_234_567_890), Origin.Edit, Added: 1, Changed: 1, Removed: 1);
        var reseeded = new RevisionEntry(new(3), start.AddTicks(1_234_567_890).AddDays(1), Origin.Seed, Added: 1, Changed: 1, Removed: 0);

        var log = await Log(new(new(0)));

        Assert.Equal((new Revision(3), null), (log.Revision, log.Next));
        Assert.Equal(
            [
                new(seeded, null, ChangeKind.Added),
                new(edited, "claim:honorific", ChangeKind.Removed),
                new(edited, "person:new", ChangeKind.Added),
                new(edited, "person:yasuo-otani", ChangeKind.Changed),
                new(reseeded, "claim:honorific", ChangeKind.Added),
                new(reseeded, "figure:exports", ChangeKind.Changed),
            ],
            log.Changes);
        Assert.All(log.Changes, change => Assert.Equal(TimeSpan.Zero, change.By.At.Offset));
    }

    [Fact]
    public async Task The_log_after_a_revision_begins_with_the_next()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Renamed("a")), Cancel);
        await _store.Apply(Facts.Put(Renamed("b")), Cancel);

        Assert.Equal(["2 person:yasuo-otani", "3 person:yasuo-otani"], InWords(await Log(new(new(1)))));
        Assert.Equal(["3 person:yasuo-otani"], InWords(await Log(new(new(2)))));
        Assert.Empty((await Log(new(new(3)))).Changes);
        Assert.Empty((await Log(new(new(99)))).Changes);
    }

    [Fact]
    public async Task The_log_goes_on_page_by_page_within_a_revision_by_code_point()
    {
        // U+FF5A stands before U+20BB7, though its UTF-16 unit is the greater.
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Facts.Entity("person:𠮷", "1"), Facts.Entity("person:ｚ", "2"), Facts.Entity("person:B", "3"), Facts.Entity("person:a", "4")), Cancel);
        await _store.Apply(Facts.Remove("person:a"), Cancel);

        var pages = new List<string>();
        string? cursor = null;

        do
        {
            var page = await Log(new(new(0), First: 2, cursor));
            pages.Add(string.Join(", ", InWords(page)));
            cursor = page.Next;
        }
        while (cursor is not null);

        Assert.Equal(["1 , 2 person:B", "2 person:a, 2 person:ｚ", "2 person:𠮷, 3 person:a"], pages);
    }

    [Fact]
    public async Task A_page_may_end_with_the_first_revision()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Renamed("a")), Cancel);

        var first = await Log(new(new(0), First: 1));
        var second = await Log(new(new(0), First: 1, first.Next));

        Assert.Equal(["1 "], InWords(first));
        Assert.Equal(["2 person:yasuo-otani"], InWords(second));
        Assert.Null(second.Next);
    }

    [Theory]
    [InlineData(0, null, "\"first\" is 0. Ask for 1 or more.")]
    [InlineData(501, null, "\"first\" is 501, and a page holds at most 500. Ask for fewer, and go on with \"cursor\".")]
    [InlineData(1, "people", "\"cursor\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.")]
    [InlineData(1, "WyJjaGFuZ2VzIiwieCIsIiJd", "\"cursor\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.")]
    public async Task A_page_of_the_log_that_cannot_be_is_refused(int first, string? cursor, string message) =>
        Assert.Equal(message, (await Assert.ThrowsAsync<RefusedQuestionException>(async () => await Log(new(new(0), first, cursor)))).Message);

    [Fact]
    public async Task Behind_a_place_before_the_first_revision_comes_all_and_behind_the_last_number_there_is_nothing()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Renamed("Otani Yasuo")), Cancel);

        var before = CanTho.Graph.Questions.Paging.Cursor.Write("changes", ["0", "person:a"]);

        Assert.Equal(["1 ", "2 person:yasuo-otani"], InWords(await Log(new(new(0), Cursor: before))));
        Assert.Empty(InWords(await Log(new(new(long.MaxValue)))));
    }

    [Fact]
    public async Task A_change_based_on_the_present_is_written()
    {
        await _store.Apply(Facts.Few, Cancel);

        Assert.Equal(new Revision(2), await _store.Apply(Facts.Put(Renamed("a")) with { BasedOn = new(1) }, Cancel));
        Assert.Equal(new Revision(3), await _store.Apply(Facts.Put(Renamed("b")) with { BasedOn = new(2) }, Cancel));
    }

    [Fact]
    public async Task Also_one_based_on_an_older_revision_when_others_changed_other_facts()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Facts.Figure("figure:exports", Facts.Okayama, 1)), Cancel);

        Assert.Equal(new Revision(3), await _store.Apply(Facts.Put(Renamed("a")) with { BasedOn = new(1) }, Cancel));
    }

    [Fact]
    public async Task Not_when_others_changed_or_removed_or_put_the_same_facts_and_then_nothing_is_written()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Renamed("theirs"), Facts.Entity("person:new", "Theirs")), Cancel);
        await _store.Apply(Facts.Remove("figure:exports"), Cancel);
        await _store.Apply(Facts.Put(Facts.Claim("claim:honorific", Facts.Otani, "honorific", Facts.Text("Dr"))), Cancel);

        var ours = Facts.Put(Facts.Entity("place:ours", "Ours"), Facts.Entity("person:new", "Ours"), Renamed("ours")) with
        {
            Figures = [Facts.Figure("figure:exports", Facts.Okayama, 2)],
            Removed = ["claim:honorific", "relationship:post"],
            BasedOn = new(1),
        };

        var error = await Assert.ThrowsAsync<ChangedMeanwhileException>(async () => await _store.Apply(ours, Cancel));

        Assert.Equal(
            "Nothing was written. The changes are based on revision 1, and person:new (revision 2), person:yasuo-otani (revision 2), figure:exports (revision 3), "
            + "claim:honorific (revision 4) changed since. Read these again, bring the changes up to date, and base them on the revision read then.",
            error.Message);
        Assert.Equal(new Revision(1), error.BasedOn);
        Assert.Equal([new("person:new", new(2)), new("person:yasuo-otani", new(2)), new("figure:exports", new(3)), new("claim:honorific", new(4))], error.Facts);
        Assert.Equal([null, 2, 1, 3, 4], await Versions("place:ours", "person:yasuo-otani", "relationship:post", "figure:exports", "claim:honorific"));
        Assert.Equal(new Revision(4), (await Log(new(new(4)))).Revision);
    }

    [Fact]
    public async Task Without_a_revision_to_be_based_on_the_last_one_to_write_wins()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Renamed("theirs")), Cancel);

        Assert.Equal(new Revision(3), await _store.Apply(Facts.Put(Renamed("ours")), Cancel));
    }

    [Fact]
    public async Task The_same_change_sent_again_after_its_answer_was_lost_is_no_conflict_with_itself()
    {
        await _store.Apply(Facts.Few, Cancel);
        var change = Facts.Put(Renamed("a"), Facts.Entity("person:new", "New")) with { Removed = ["claim:honorific"], BasedOn = new(1) };

        Assert.Equal(new Revision(2), await _store.Apply(change, Cancel));
        Assert.Equal(new Revision(2), await _store.Apply(change, Cancel));
    }

    [Fact]
    public async Task But_it_is_when_others_changed_it_in_between()
    {
        await _store.Apply(Facts.Few, Cancel);
        var change = Facts.Put(Renamed("a"), Facts.Entity("person:new", "New")) with { BasedOn = new(1) };
        await _store.Apply(change, Cancel);
        await _store.Apply(Facts.Put(Renamed("theirs")), Cancel);

        var error = await Assert.ThrowsAsync<ChangedMeanwhileException>(async () => await _store.Apply(change, Cancel));
        Assert.Equal([new("person:yasuo-otani", new(3))], error.Facts);
    }

    [Fact]
    public async Task The_facts_of_the_first_revision_are_news_to_one_who_saw_the_store_empty()
    {
        await _store.Apply(Facts.Few, Cancel);

        var error = await Assert.ThrowsAsync<ChangedMeanwhileException>(async () => await _store.Apply(Facts.Put(Renamed("a")) with { BasedOn = new(0) }, Cancel));
        Assert.Equal([new("person:yasuo-otani", new(1))], error.Facts);
    }

    [Fact]
    public async Task A_conflict_comes_before_what_no_longer_holds_together_for_it()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Remove("person:yasuo-otani", "relationship:post", "claim:honorific"), Cancel);

        var error = await Assert.ThrowsAsync<ChangedMeanwhileException>(
            async () => await _store.Apply(Facts.Put(Facts.Post("relationship:post", Facts.Otani, Facts.Okayama) with { Note = "ours" }) with { BasedOn = new(1) }, Cancel));
        Assert.Equal([new("relationship:post", new(2))], error.Facts);
    }

    [Fact]
    public async Task A_fact_without_an_id_is_refused_as_such()
    {
        await _store.Apply(Facts.Few, Cancel);

        await Assert.ThrowsAsync<RefusedChangeException>(
            async () => await _store.Apply(Facts.Put(Facts.Otani with { Id = default }) with { BasedOn = new(1) }, Cancel));
    }

    [Fact]
    public async Task A_change_based_on_a_revision_to_come_is_refused()
    {
        await _store.Apply(Facts.Few, Cancel);

        var error = await Assert.ThrowsAsync<RefusedChangeException>(async () => await _store.Apply(Facts.Put(Renamed("a")) with { BasedOn = new(2) }, Cancel));

        Assert.Equal(
            "The changes were refused and nothing was written. They are based on revision 2, and the store is at 1: they were read from another store, or from this one "
            + "before a backup took its place. Read the facts again, and base the changes on the revision read then.",
            error.Message);
        Assert.Equal([1], await Versions("person:yasuo-otani"));
    }

    [Fact]
    public async Task Of_editors_at_the_same_time_who_read_the_same_one_is_written_and_the_others_are_told()
    {
        await _store.Apply(Facts.Few, Cancel);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(editor => Task.Run(
            async () => await Record.ExceptionAsync(async () => await _store.Apply(Facts.Put(Renamed($"Editor {editor}")) with { BasedOn = new(1) }, Cancel)),
            Cancel)));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.Equal(7, outcomes.OfType<ChangedMeanwhileException>().Count());
        Assert.Equal([2], await Versions("person:yasuo-otani"));
    }

    [Fact]
    public async Task A_reader_finds_in_the_log_every_revision_up_to_the_one_it_is_told_and_none_later()
    {
        await _store.Apply(Facts.Few, Cancel);

        var writing = Task.Run(
            async () =>
            {
                for (var round = 1; round <= 20; round++)
                {
                    await _store.Apply(Facts.Put(Renamed($"Round {round}")), Cancel);
                }
            },
            Cancel);

        do
        {
            var log = await Log(new(new(0), First: 100));
            Assert.Equal(Enumerable.Range(1, (int)log.Revision.Number).Select(number => (long)number), log.Changes.Select(change => change.By.Revision.Number));
        }
        while (!writing.IsCompleted);

        await writing;
    }

    private static Entity Renamed(string name) => Facts.Entity("person:yasuo-otani", name);

    private static IEnumerable<string> InWords(ChangeLogAnswer log) => log.Changes.Select(change => $"{change.By.Revision.Number} {change.Id}");

    private async Task<IEnumerable<long?>> Versions(params IReadOnlyList<string> ids) =>
        (await _store.Ask(new VersionsOf(ids), Cancel)).Select(version => version?.Number);

    private async Task<ChangeLogAnswer> Log(ChangeLog question) => await _store.Ask(question, Cancel);
}
