using CanTho.Graph.Domain;
using CanTho.Graph.Questions.Briefing;
using CanTho.Graph.Stores;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.Stores.Neo4j;

/// <summary>
/// The rule of who is one of us stands twice, in <see cref="OurSide"/> and in <c>cypher/write/our-side.cypher</c>: small dense graphs with circles in them, drawn
/// and changed at random, on which both must agree after every change.
/// </summary>
[Collection(GraphServer.Collection)]
public sealed class WhoIsOurs(GraphServer server)
{
    private const int Graphs = 20, Changes = 8;

    private static readonly string[] s_places = ["place:can-tho", "place:ward", "place:hamlet", "place:japan"];
    private static readonly string[] s_bodies = [.. Enumerable.Range(0, 6).Select(number => $"organisation:o{number}")];
    private static readonly string[] s_people = [.. Enumerable.Range(0, 4).Select(number => $"person:p{number}")];
    private static readonly string?[] s_classes = [null, "DEPARTMENT", "COMPANY", "DIPLOMATIC_MISSION", "INTERNATIONAL_AGENCY"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_kept_as_the_briefings_rule_says()
    {
        for (var seed = 1; seed <= Graphs; seed++)
        {
            var (draw, store) = (new Draw(seed), await server.Empty(Cancel));
            var classes = s_bodies.ToDictionary(body => body, _ => draw.One(s_classes));
            var joined = new Dictionary<string, (string Statement, Rank Rank)>();

            for (var change = 0; change < Changes; change++)
            {
                var before = joined.Keys.ToHashSet();
                Change(draw, classes, joined, most: change == 0 ? 24 : 4);

                var facts = Written(classes, joined);
                await store.Apply(facts.Changes with { Removed = [.. before.Except(joined.Keys)] }, Cancel);

                var (expected, kept) = (Expected(facts.Graph), await Kept());
                Assert.True(expected.SequenceEqual(kept), $"Seed {seed}, change {change}: ours are {string.Join(", ", expected)}; kept are {string.Join(", ", kept)}.");
            }
        }
    }

    // Ids come again with another statement: a relationship that moves.
    private static void Change(Draw draw, Dictionary<string, string?> classes, Dictionary<string, (string, Rank)> joined, int most)
    {
        for (var time = draw.Between(1, most); time > 0; time--)
        {
            switch (draw.Number(8))
            {
                case 0:
                    classes[draw.One(s_bodies)] = draw.One(s_classes);
                    break;
                case 1 or 2:
                    joined.Remove(Id());
                    break;
                default:
                    joined[Id()] = (Statement(draw), draw.Percent(10) ? Rank.Deprecated : Rank.Normal);
                    break;
            }
        }

        string Id() => $"relationship:{draw.Number(40)}";
    }

    private static string Statement(Draw draw) => draw.Number(7) switch
    {
        0 => $"{draw.One(s_places)} PART_OF {draw.One(s_places)}",
        1 => $"{draw.One(s_bodies)} PART_OF {draw.One(s_bodies)}",
        2 => $"{draw.One(s_bodies)} BRANCH_OF {draw.One(s_bodies)}",
        3 => $"{draw.One(s_bodies)} {draw.One("LOCATED_IN", "GOVERNS", "REPRESENTS")} {draw.One(s_places)}",
        4 => $"{draw.One(s_bodies)} REPRESENTS {draw.One(s_bodies)}",
        5 => $"{draw.One(s_people)} HOLDS_POST {draw.One(s_places)}",
        _ => $"{draw.One(s_people)} HOLDS_POST {draw.One(s_bodies)}",
    };

    private static Questions.Facts Written(Dictionary<string, string?> classes, Dictionary<string, (string Statement, Rank Rank)> joined)
    {
        var facts = new Questions.Facts();
        s_places.Concat(s_people).ToList().ForEach(id => facts.Entity(id));

        foreach (var (body, @class) in classes)
        {
            facts.Entity(body, @class);
        }

        foreach (var (id, (statement, rank)) in joined)
        {
            facts.Joined(statement, rank: rank, id: id);
        }

        return facts;
    }

    private static List<string> Expected(IGraph graph)
    {
        var ours = new OurSide(graph);
        return
        [
            .. Enum.GetValues<EntityKind>().SelectMany(graph.OfKind).Where(ours.Has).Select(entity => graph.IdOf(entity).Value).Order(StringComparer.Ordinal),
        ];
    }

    private async Task<List<string>> Kept()
    {
        var kept = new List<string>();
        await using var rows = await server.Session.Run(new("MATCH (one:Entity) WHERE one.ours RETURN one.id AS id ORDER BY id"), AccessMode.Read, Cancel);

        await foreach (var row in rows.WithCancellation(Cancel))
        {
            kept.Add(row.Get<string>("id"));
        }

        return kept;
    }
}
