using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>The plainest log: every change of every revision in one list, and the texts of the facts as they stand, to tell what a change changes.</summary>
internal sealed class NaiveLog : IChangeLog
{
    private readonly Dictionary<string, string> _facts = [];
    private readonly List<LoggedChange> _changes = [];

    public Revision Present { get; private set; }

    public static NaiveLog Of(ChangeSet facts)
    {
        var log = new NaiveLog();
        log.Note(facts, DateTimeOffset.UnixEpoch);
        return log;
    }

    /// <summary>What a store must say of a change set, and log.</summary>
    /// <returns>The revision it makes, or the present one when nothing changes.</returns>
    public Revision Note(ChangeSet changes, DateTimeOffset at, Origin origin = Origin.Edit)
    {
        var altering = Altering(changes).ToList();

        if (altering.Count == 0)
            return Present;

        Present = new(Present.Number + 1);

        var kinds = altering.ToDictionary(fact => fact.Id, fact => fact.Text is null ? ChangeKind.Removed : _facts.ContainsKey(fact.Id) ? ChangeKind.Changed : ChangeKind.Added);
        var by = new RevisionEntry(Present, at, origin, Count(ChangeKind.Added), Count(ChangeKind.Changed), Count(ChangeKind.Removed));
        _changes.AddRange(kinds.OrderBy(kind => kind.Key, CodePointOrder.Instance).Select(kind => new LoggedChange(by, kind.Key, kind.Value)));

        foreach (var (id, text) in altering)
        {
            if (text is null)
            {
                _facts.Remove(id);
            }
            else
            {
                _facts[id] = text;
            }
        }

        return Present;

        int Count(ChangeKind kind) => kinds.Values.Count(one => one == kind);
    }

    /// <summary>Which facts stand in the way of changes that are based on a revision.</summary>
    public IReadOnlyList<ChangedFact> Meanwhile(ChangeSet changes, Revision basedOn) =>
        [.. Altering(changes).Select(fact => new ChangedFact(fact.Id, VersionOf(fact.Id) ?? new(0))).Where(fact => fact.By.Number > basedOn.Number)];

    public IReadOnlyList<Revision?> VersionsOf(IReadOnlyList<string> ids, CancellationToken cancel) => [.. ids.Select(VersionOf)];

    public IReadOnlyList<LoggedChange> Read(LogPlace after, int most, CancellationToken cancel) =>
    [
        .. _changes.Where(change => change.By.Revision.Number > 1)
            .Concat(_changes.Where(change => change.By.Revision.Number == 1).Take(1).Select(change => change with { Id = null, Kind = ChangeKind.Added }))
            .OrderBy(change => change.By.Revision.Number)
            .ThenBy(change => change.Id ?? "", CodePointOrder.Instance)
            .Where(change => change.By.Revision.Number > after.Revision.Number
                || (after.Id is not null && change.By.Revision == after.Revision && CodePointOrder.Instance.Compare(change.Id, after.Id) > 0))
            .Take(most),
    ];

    public static IEnumerable<string> IdsOf(ChangeSet changes) => Wanted(changes).Select(fact => fact.Id);

    private Revision? VersionOf(string id) => _changes.FindLast(change => change.Id == id)?.By.Revision;

    private IEnumerable<(string Id, string? Text)> Altering(ChangeSet changes) =>
        Wanted(changes).Where(fact => _facts.GetValueOrDefault(fact.Id) != fact.Text);

    // No text for what is removed.
    private static IEnumerable<(string Id, string? Text)> Wanted(ChangeSet changes) =>
        changes.Entities.Select(entity => (entity.Id.Value, (string?)FactText.Of(entity)))
            .Concat(changes.Relationships.Select(fact => (fact.Id, (string?)FactText.Of(fact))))
            .Concat(changes.Claims.Select(fact => (fact.Id, (string?)FactText.Of(fact))))
            .Concat(changes.Figures.Select(fact => (fact.Id, (string?)FactText.Of(fact))))
            .Concat(changes.Removed.Distinct().Select(id => (id, default(string))));
}
