using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>What documents say: for each what is cited from it, in the order of its sections, then by id.</summary>
public sealed record Mentions(IReadOnlyList<EntityId> Documents, Page Page) : Question<IReadOnlyList<Slice<Mention>>>
{
    internal override IReadOnlyList<Slice<Mention>> Answer(IGraph graph, CancellationToken cancel) => throw new NotImplementedException();
}

/// <summary>Something cited from a document.</summary>
/// <param name="Id">Of an entity, relationship, claim or figure.</param>
public sealed record Mention(string Locator, string Id);
