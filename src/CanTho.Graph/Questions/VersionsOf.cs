using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j;

namespace CanTho.Graph.Questions;

/// <summary>
/// The versions of facts, in the order asked for: the revision that put, changed or removed each last; null where there never was such a fact.
/// </summary>
/// <param name="Ids">Of entities, relationships, claims and figures.</param>
public sealed record VersionsOf(IReadOnlyList<string> Ids) : Question<IReadOnlyList<Revision?>>
{
    internal override IReadOnlyList<Revision?> Answer(IGraph graph, CancellationToken cancel) => graph.Log.VersionsOf(Ids, cancel);

    internal override async Task<IReadOnlyList<Revision?>> Answer(ServerGraph server, CancellationToken cancel)
    {
        var relationships = Ids.Where(id => id.StartsWith("relationship:", StringComparison.Ordinal)).Distinct().Select(FullText.OfId);
        var rows = await server.Read(
            CypherFile.Question(nameof(VersionsOf)).Statement, cancel, ("ids", Ids.Distinct()), ("relationships", relationships));
        var versions = rows.ToDictionary(row => row.Get<string>("id"), row => new Revision(row.Get<long>("version")), StringComparer.Ordinal);

        return [.. Ids.Select(id => versions.TryGetValue(id, out var version) ? version : (Revision?)null)];
    }
}
