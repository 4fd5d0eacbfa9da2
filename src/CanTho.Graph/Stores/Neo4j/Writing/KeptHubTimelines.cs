using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Chronicle;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>
/// The timeline around each hub (<c>cypher/write/hub-timelines.cypher</c>), so that a page of it is read and no more. By pairs as <see cref="KeptHubs"/> keeps them: those
/// whose relationships a change touches, those of whoever becomes a hub, and those of whom something else is said.
/// </summary>
internal static class KeptHubTimelines
{
    private static readonly CypherFile s_file = CypherFile.Read("write/hub-timelines");
    private static readonly (string, object?) s_kinds = ("kinds", ServerGraph.Words(Moments.Neighbours.OtherKinds));

    /// <summary>When the entries of the change all stand.</summary>
    /// <param name="pairs">That <see cref="KeptHubs"/> wrote.</param>
    /// <param name="said">Entities of which something else may be said.</param>
    public static async Task Write(
        Statements statements, DateCounts counts, IReadOnlyList<FactChange> done, IReadOnlyList<(string Of, string Other)> pairs, IReadOnlyList<string> said)
    {
        // Who is no more may have been a hub, with entries about it.
        var gone = done.Where(change => change is { Before: Entity, After: null }).Select(change => (Of: change.Id, Other: change.Id));
        var ofThese = (await statements.Read(s_file["said"], "ids", said, s_kinds)).Select(row => (Of: row.Get<string>("of"), Other: row.Get<string>("other")));

        var all = KeptHubs.Rows(pairs.Concat(gone).Concat(ofThese));
        counts.Add(await statements.Read(s_file["gone"], "pairs", all), DerivedTimeline.Sort, by: -1);
        counts.Add(await statements.Read(s_file["put"], "pairs", all, s_kinds), DerivedTimeline.Sort, by: 1);
    }
}
