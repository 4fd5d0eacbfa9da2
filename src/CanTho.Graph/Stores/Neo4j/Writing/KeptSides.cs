using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Briefing;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>Who is one of us (<see cref="OurSide"/>): looked at anew for those whom a change may move, then for those who lead to whom it did move.</summary>
internal static class KeptSides
{
    private static readonly CypherFile s_file = CypherFile.Read("write/our-side");

    public static async Task Write(Statements statements, IReadOnlyList<FactChange> done)
    {
        // First who is ours no more: whoever is ours by him would keep him. By what is new nobody is that, but a person who holds one more post.
        await Spread(statements, "lowered", Touched(done.Where(change => change is not { Before: null, After: not Relationship { Type: RelationType.HoldsPost } })));
        await Spread(statements, "raised", Touched(done));
    }

    private static string[] Touched(IEnumerable<FactChange> done) =>
        [.. done.SelectMany(change => (object?[])[change.Before, change.After]).SelectMany(Moved).Distinct().Order(CodePointOrder.Instance)];

    private static async Task Spread(Statements statements, string way, IReadOnlyList<string> ids)
    {
        for (var ahead = ids; ahead.Count > 0;)
        {
            var rows = await statements.Read(s_file[way], "ids", ahead);
            ahead = [.. rows.Select(row => row.Get<string>("id")).Distinct().Order(CodePointOrder.Instance)];
        }
    }

    // By its class an entity may lead elsewhere; a relationship leads from where it begins.
    private static IEnumerable<string> Moved(object? fact) => fact switch
    {
        Entity entity => [entity.Id.Value],
        Relationship relationship when OurSide.Leads(relationship.Type) => [relationship.From.Value],
        _ => [],
    };
}
