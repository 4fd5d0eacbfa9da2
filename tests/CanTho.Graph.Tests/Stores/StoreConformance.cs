using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>What every store must do. A new store adds one subclass and no tests.</summary>
public abstract class StoreConformance : IAsyncLifetime
{
    private IGraphStore _store = null!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A store with nothing in it.</summary>
    protected abstract ValueTask<IGraphStore> Open();

    protected abstract ValueTask Close();

    public async ValueTask InitializeAsync() => _store = await Open();

    public async ValueTask DisposeAsync()
    {
        await Close();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_empty_store_knows_nothing()
    {
        Assert.Equal([null], await Entities("person:yasuo-otani"));
        Assert.Equal([null, null, null, null], await Found("relationship:post", "claim:honorific", "figure:exports", "nothing"));
    }

    [Fact]
    public async Task What_was_put_is_there_to_the_letter()
    {
        await _store.Apply(Facts.Few, Cancel);

        Assert.Equal(Facts.Few.Entities.Select(FactText.Of), (await Entities("document:plan", "person:yasuo-otani", "place:okayama")).Select(FactText.Of));
        Assert.Equal(
            [FactText.Of(Facts.Few.Relationships[0]), FactText.Of(Facts.Few.Claims[0]), FactText.Of(Facts.Few.Figures[0])],
            (await Found("relationship:post", "claim:honorific", "figure:exports")).Select(FactText.Of));
    }

    [Fact]
    public async Task Each_change_makes_the_next_revision()
    {
        Assert.Equal(new Revision(1), await _store.Apply(Facts.Put(Facts.Plan), Cancel));
        Assert.Equal(new Revision(2), await _store.Apply(Facts.Put(Facts.Otani), Cancel));
        Assert.Equal(new Revision(3), await _store.Apply(Facts.Remove("person:yasuo-otani"), Cancel));
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await _store.Apply(Facts.Few, Cancel);

        Assert.Equal(new Revision(1), await _store.Apply(Facts.Few, Cancel));
        Assert.Equal(new Revision(1), await _store.Apply(Facts.Put(Facts.Otani), Cancel));
        Assert.Equal(new Revision(1), await _store.Apply(ChangeSet.Empty, Cancel));
    }

    [Fact]
    public async Task A_fact_put_again_takes_the_place_of_the_old_one()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Facts.Figure("figure:exports", Facts.Okayama, 12.04m)), Cancel);

        Assert.Equal(12.04m, ((Figure)(await Found("figure:exports"))[0]!).Value);
    }

    [Fact]
    public async Task A_number_keeps_the_zeros_it_was_printed_with()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Put(Facts.Figure("figure:exports", Facts.Okayama, 12.050m)), Cancel);

        Assert.Equal("12.050", ((Figure)(await Found("figure:exports"))[0]!).Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_longest_texts_there_may_be_are_kept()
    {
        // Four bytes a character; the id is as long as it may be in characters, too.
        string Wide(int length) => string.Concat(Enumerable.Repeat("𠮷", length));
        var person = Facts.Entity($"person:{Wide(193)}", Wide(1000)) with { Sources = [new(Facts.Plan.Id, Wide(200))] };
        var post = Facts.Post($"relationship:{Wide(187)}", person, Facts.Okayama) with { Sources = [new(Facts.Plan.Id, Wide(200))], Note = Wide(20_000) };

        await _store.Apply(Facts.Few with { Entities = [.. Facts.Few.Entities, person], Relationships = [post] }, Cancel);

        Assert.Equal(FactText.Of(person), FactText.Of((await Entities(person.Id.Value))[0]));
        Assert.Equal(FactText.Of(post), FactText.Of((await Found(post.Id))[0]));
    }

    [Fact]
    public async Task A_removed_fact_is_gone()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Remove("relationship:post", "claim:honorific", "figure:exports"), Cancel);

        Assert.Equal([null, null, null], await Found("relationship:post", "claim:honorific", "figure:exports"));
    }

    [Fact]
    public async Task To_remove_what_is_not_there_changes_nothing()
    {
        await _store.Apply(Facts.Few, Cancel);

        Assert.Equal(new Revision(1), await _store.Apply(Facts.Remove("person:nobody", "relationship:nothing", "odd"), Cancel));
    }

    [Fact]
    public async Task An_entity_goes_together_with_all_that_mentions_it()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Remove("person:yasuo-otani", "relationship:post", "claim:honorific"), Cancel);

        Assert.Equal([null], await Entities("person:yasuo-otani"));
    }

    [Fact]
    public async Task A_removed_entity_may_come_back()
    {
        await _store.Apply(Facts.Few, Cancel);
        await _store.Apply(Facts.Remove("person:yasuo-otani", "relationship:post", "claim:honorific"), Cancel);
        await _store.Apply(Facts.Few, Cancel);

        Assert.Equal(FactText.Of(Facts.Otani), FactText.Of((await Entities("person:yasuo-otani"))[0]));
    }

    [Fact]
    public async Task A_change_refused_for_one_fact_leaves_nothing_of_the_others()
    {
        var nowhere = Facts.Post("relationship:nowhere", Facts.Otani, Facts.Entity("place:nowhere", "Nowhere"));

        await Assert.ThrowsAsync<RefusedChangeException>(async () => await _store.Apply(Facts.Few with { Relationships = [nowhere] }, Cancel));

        Assert.Equal([null, null], await Entities("document:plan", "person:yasuo-otani"));
        Assert.Equal(new Revision(1), await _store.Apply(Facts.Few, Cancel));
    }

    [Fact]
    public async Task A_cancelled_write_leaves_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _store.Apply(Facts.Few, new CancellationToken(canceled: true)));

        Assert.Equal([null], await Entities("person:yasuo-otani"));
        Assert.Equal(new Revision(1), await _store.Apply(Facts.Few, Cancel));
    }

    [Fact]
    public async Task A_cancelled_question_has_no_answer() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await _store.Ask(new EntitiesById([Facts.Otani.Id]), new CancellationToken(canceled: true)));

    [Fact]
    public async Task Writers_at_the_same_time_each_get_a_revision_of_their_own()
    {
        var people = Enumerable.Range(1, 20).Select(number => Facts.Entity($"person:{number}", "Nguyễn Văn A")).ToList();

        var revisions = await Task.WhenAll(people.Select(person => Task.Run(async () => await _store.Apply(Facts.Put(person), Cancel), Cancel)));

        Assert.Equal(Enumerable.Range(1, 20).Select(number => (long)number), revisions.Select(revision => revision.Number).Order());
        Assert.DoesNotContain(null, await Entities([.. people.Select(person => person.Id.Value)]));
    }

    [Fact]
    public async Task A_reader_sees_a_change_whole_or_not_at_all()
    {
        await _store.Apply(Facts.Put(Facts.Plan), Cancel);

        var writing = Task.Run(
            async () =>
            {
                for (var round = 0; round < 20; round++)
                {
                    await _store.Apply(Facts.Put(Facts.Otani, Facts.Okayama), Cancel);
                    await _store.Apply(Facts.Remove(Facts.Otani.Id.Value, Facts.Okayama.Id.Value), Cancel);
                }
            },
            Cancel);

        do
        {
            var both = await Entities("person:yasuo-otani", "place:okayama");
            Assert.Equal(both[0] is null, both[1] is null);
        }
        while (!writing.IsCompleted);

        await writing;
    }

    [Fact]
    public async Task Contradictions_in_units_alike_but_for_a_hyphen_are_two()
    {
        var meeting = Facts.Entity("event:meeting", "Gặp mặt");
        await _store.Apply(Facts.Put(Facts.Plan, meeting), Cancel);
        await _store.Apply(
            Facts.Put(
                [
                    .. from unit in (string[])["Japanese delegates", "Japanese-delegates"]
                       from number in (int[])[7, 8]
                       select Facts.Claim($"claim:{unit}-{number}", meeting, "attendance", new ClaimValue.Number(number)) with { Unit = unit },
                ]),
            Cancel);

        var conflicts = await _store.Ask(new Conflicts(null, new()), Cancel);

        Assert.Equal(
            [
                ("conflict:event:meeting/attendance/Japanese%2Ddelegates", "Japanese-delegates"),
                ("conflict:event:meeting/attendance/Japanese-delegates", "Japanese delegates"),
            ],
            conflicts.Items.Select(conflict => (conflict.Id, conflict.Unit)));
    }

    private async Task<IReadOnlyList<Entity?>> Entities(params IEnumerable<string> ids) =>
        await _store.Ask(new EntitiesById([.. ids.Select(id => new EntityId(id))]), Cancel);

    private async Task<IReadOnlyList<object?>> Found(params IReadOnlyList<string> ids) => await _store.Ask(new FactsById(ids), Cancel);
}
