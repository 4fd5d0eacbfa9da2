using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores;

/// <summary>What to put in and take out, in one step. A fact is replaced whole by another with its id.</summary>
/// <param name="Removed">Ids of entities, relationships, claims and figures. An entity goes only with all that mentions it.</param>
public sealed record ChangeSet(
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Relationship> Relationships,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<string> Removed)
{
    public static ChangeSet Empty { get; } = new([], [], [], [], []);

    /// <summary>
    /// The revision that the changes were thought out on; null: write, whatever others wrote. With one, nothing is written when a fact that the set
    /// puts or removes was changed, put there or removed by a later revision (<see cref="ChangedMeanwhileException"/>). Facts that the set only
    /// mentions do not count. Nor does a fact that stands there as the set puts it, or is gone as the set wants it: nothing of anybody's would be
    /// overwritten, and an editor that lost its answer may send the same set again.
    /// </summary>
    public Revision? BasedOn { get; init; }

    /// <summary>The ids of the facts to put in.</summary>
    internal IEnumerable<string> PutIds => Entities.Select(entity => entity.Id.Value)
        .Concat(Relationships.Select(fact => fact.Id))
        .Concat(Claims.Select(fact => fact.Id))
        .Concat(Figures.Select(fact => fact.Id));

    /// <summary>The set with those facts alone, of all to put in, whose ids are wanted.</summary>
    internal ChangeSet Putting(Func<string, bool> wanted) => this with
    {
        Entities = [.. Entities.Where(entity => wanted(entity.Id.Value))],
        Relationships = [.. Relationships.Where(fact => wanted(fact.Id))],
        Claims = [.. Claims.Where(fact => wanted(fact.Id))],
        Figures = [.. Figures.Where(fact => wanted(fact.Id))],
    };
}

/// <summary>A change set that would leave the graph broken; nothing was written. The message tells the first problems and counts the others.</summary>
public sealed class RefusedChangeException(IReadOnlyList<string> problems)
    : Exception($"The changes were refused and nothing was written. {string.Join(' ', Told(problems))}")
{
    // A folder of which one file is missing has as many problems as facts.
    private const int Most = 50;

    /// <summary>All of them.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;

    private static IEnumerable<string> Told(IReadOnlyList<string> problems) =>
        problems.Count > Most ? [.. problems.Take(Most), $"There are {problems.Count - Most} more problems."] : problems;
}
