using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions;

/// <summary>
/// The versions of facts, in the order asked for: the revision that put, changed or removed each last; null where there never was such a fact.
/// </summary>
/// <param name="Ids">Of entities, relationships, claims and figures.</param>
public sealed record VersionsOf(IReadOnlyList<string> Ids) : Question<IReadOnlyList<Revision?>>
{
    internal override IReadOnlyList<Revision?> Answer(IGraph graph, CancellationToken cancel) => graph.Log.VersionsOf(Ids, cancel);
}
