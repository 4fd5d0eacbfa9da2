using CanTho.Graph.Questions;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>A store's versions and log against those of the model, for any store.</summary>
internal static class StoredLog
{
    /// <summary>An old change set is sent once more, based on some revision: where the model finds conflicts, the store names the same.</summary>
    public static async Task TellsWhatChangedMeanwhile(IGraphStore store, NaiveLog log, ChangeSet changes, Revision basedOn)
    {
        if (log.Meanwhile(changes, basedOn) is not { Count: > 0 } expected)
            return;

        var error = await Assert.ThrowsAsync<ChangedMeanwhileException>(
            async () => await store.Apply(changes with { BasedOn = basedOn }, TestContext.Current.CancellationToken));
        Assert.Equal(expected, error.Facts);
    }

    /// <summary>The whole log, read page by page, and the version of every fact that ever was.</summary>
    public static async Task IsThatOf(IGraphStore store, NaiveLog log, IEnumerable<ChangeSet> past, int page)
    {
        var cancel = TestContext.Current.CancellationToken;
        var (changes, cursor) = (new List<LoggedChange>(), default(string));

        do
        {
            var answer = await store.Ask(new ChangeLog(new(0), page, cursor), cancel);
            changes.AddRange(answer.Changes);
            cursor = answer.Next;
        }
        while (cursor is not null);

        List<string> ids = [.. past.SelectMany(NaiveLog.IdsOf).Distinct(), "person:never", "odd"];

        Assert.Equal(log.Read(default, int.MaxValue, cancel), changes);
        Assert.Equal(log.VersionsOf(ids, cancel), await store.Ask(new VersionsOf(ids), cancel));
    }
}
