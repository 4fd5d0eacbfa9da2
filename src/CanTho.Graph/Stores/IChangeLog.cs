namespace CanTho.Graph.Stores;

/// <summary>What was changed when, up to the revision of the graph that it belongs to: later changes are not in it.</summary>
public interface IChangeLog
{
    /// <summary>
    /// The revision that changed each fact last (put it there, changed it, removed it), in the order of the ids; null where there never
    /// was such a fact. A fact of the first revision that nothing changed since has version 1.
    /// </summary>
    /// <param name="ids">Of entities, relationships, claims and figures.</param>
    IReadOnlyList<Revision?> VersionsOf(IReadOnlyList<string> ids, CancellationToken cancel);

    /// <summary>The next changes, by revision, then by id in code-point order. A look-up, whatever the length of the log.</summary>
    /// <param name="after">Only what follows this place.</param>
    /// <param name="most">How many at most.</param>
    IReadOnlyList<LoggedChange> Read(LogPlace after, int most, CancellationToken cancel);
}

/// <summary>A place in the log.</summary>
/// <param name="Id">Behind this fact's change in the revision; null: behind the whole revision.</param>
public readonly record struct LogPlace(Revision Revision, string? Id);

/// <summary>One fact that one revision changed.</summary>
/// <param name="By">The revision, with what it was in all.</param>
/// <param name="Id">
/// Of an entity, relationship, claim or figure. Null for the first revision, which stands in the log as one change: its facts are the whole graph
/// of then, and listing them would store every id twice.
/// </param>
public sealed record LoggedChange(RevisionEntry By, string? Id, ChangeKind Kind);

/// <param name="At">When it was written, in UTC.</param>
/// <param name="Added">How many facts it put that were not there.</param>
public sealed record RevisionEntry(Revision Revision, DateTimeOffset At, Origin Origin, int Added, int Changed, int Removed);

public enum ChangeKind
{
    Added,
    Changed,
    Removed,
}
