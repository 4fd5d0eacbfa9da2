using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Questions.Briefing;

/// <summary>
/// Whose name has a Japanese form: who has a name tagged as Japanese, or a post with a body that lies in Japan, is a part or branch of
/// one, or speaks for the country. Of a Singaporean consul nobody misses the kanji.
/// </summary>
internal static class JapaneseSide
{
    private static readonly EntityId s_japan = new("place:japan");

    /// <summary>From somebody to where he belongs.</summary>
    public static RelationshipFilter Leading { get; } = Live.Out(
        RelationType.HoldsPost, RelationType.LocatedIn, RelationType.PartOf, RelationType.BranchOf, RelationType.Governs, RelationType.Represents);

    public static bool Has(IGraph graph, int person) =>
        graph.Entity(person).Names.Any(name => name.Language == "ja-Latn") || LeadsToJapan(graph, person);

    private static bool LeadsToJapan(IGraph graph, int person)
    {
        var (seen, ahead) = (new HashSet<int> { person }, new Queue<int>([person]));

        while (ahead.TryDequeue(out var here))
        {
            if (graph.IdOf(here) == s_japan)
            {
                return true;
            }

            foreach (var hop in Leading.Of(graph, here).Where(hop => seen.Add(hop.Other)))
            {
                ahead.Enqueue(hop.Other);
            }
        }

        return false;
    }
}
