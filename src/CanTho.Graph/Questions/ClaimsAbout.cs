using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What the sources claim of entities: for each its claims, by property, then the best rank first, then by period.</summary>
/// <param name="Property">Only this one; all when null.</param>
public sealed record ClaimsAbout(IReadOnlyList<EntityId> Of, string? Property = null) : Question<IReadOnlyList<IReadOnlyList<Claim>>>
{
    internal override IReadOnlyList<IReadOnlyList<Claim>> Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}
