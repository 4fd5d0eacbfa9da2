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
}

/// <summary>A change set that would leave the graph broken. Every problem is named; nothing was written.</summary>
public sealed class RefusedChangeException(IReadOnlyList<string> problems)
    : Exception($"The changes were refused and nothing was written. {string.Join(" ", problems)}")
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
