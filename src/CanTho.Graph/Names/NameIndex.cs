using CanTho.Graph.Domain;

namespace CanTho.Graph.Names;

/// <summary>
/// Which names lead to which entities; never changing. Entities go by the numbers of the graph's snapshot: a store keeps an entity's
/// number from one snapshot to the next for as long as it uses <see cref="With"/>, and builds anew when it numbers anew.
/// </summary>
public sealed class NameIndex
{
    private NameIndex()
    {
    }

    public static NameIndex Empty { get; } = new();

    /// <summary>Of all entities; each comes once, in any order and numbering.</summary>
    public static NameIndex Build(IEnumerable<(int Entity, IReadOnlyList<Name> Names)> entities) => Empty.With(entities);

    /// <summary>The index after a small write; its price goes by the number of entities named here, not by all. This one stays as it is.</summary>
    /// <param name="changed">The new and changed entities with all their names now; none for an entity that is gone.</param>
    public NameIndex With(IEnumerable<(int Entity, IReadOnlyList<Name> Names)> changed) => this;
}
