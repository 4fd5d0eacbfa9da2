using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Questions.Hubs;
using CanTho.Graph.Stores;
using CanTho.Graph.Tests.SameAnswers.Drawing;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>
/// Some dozen entities joined by hundreds of relationships, so that each store takes them for hubs; then changes among these. The random graphs are too small for
/// that, and the naive model could not search their links if they were not.
/// </summary>
public sealed class HubsAndQuestions(ITestOutputHelper output)
{
    private const int Relationships = 900;
    private const int Changes = 3;

    [Fact]
    public Task Are_answered_alike_by_the_embedded_store_and_the_naive_model() => Graphs(OpenedStores.EmbeddedAndNaive, Asking.Graphs(usual: 6), output.WriteLine);

    [Fact]
    public Task Show_those_that_are_joined_alike_by_id_and_the_latest_of_them() => Star(OpenedStores.EmbeddedAndNaive);

    internal static async Task Star(Func<CancellationToken, ValueTask<OpenedStores>> open)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var stores = await open(cancel);
        EntityId hub = new("person:hub"), guest = new("person:guest"), plan = new("document:plan");
        EntityId[] events = [.. Enumerable.Range(0, Hub.Few + 50).Select(number => new EntityId($"event:{number * 7919 % 1000}"))];

        var star = ChangeSet.Empty with
        {
            Entities = [.. events.Append(hub).Append(guest).Append(plan).Select(id => new Entity(id, DrawnFacts.KindOf(id), null, [new("x", "vi", NameUse.Official, [])], []))],
            Relationships =
            [
                .. events.Select((id, number) => Attended(hub, id, $"relationship:{number}")),
                .. events.Where((_, number) => number % 3 > 0).Select((id, number) => Attended(guest, id, $"relationship:guest-{number}")),
            ],

            // Of ten, one has no date, and others may lie on either side of a day.
            Claims =
            [
                .. events.Select((id, number) => (id, number)).Where(one => one.number % 10 > 0).Select(one => new Claim(
                    $"claim:{one.number}", one.id, Property.Find("date")!, new ClaimValue.Date(Period.Parse(one.number % 10 == 1 ? $"2001/{2005 + (one.number % 17)}" : $"{2000 + (one.number % 23)}")),
                    null, null, Rank.Normal, Certainty.Explicit, [new(plan, "2")], null)),
            ],
        };

        Agreed(await stores.Opinions.Disagreement(star, cancel));

        foreach (var limit in new[] { 1, 2, 10, 300, 400 })
        {
            Agreed(await stores.Opinions.Disagreement(Asked.Of(new Neighbourhood([hub], Limit: limit)), cancel));
        }

        foreach (var day in new[] { "1999", "2004", "2010-05", "2030" })
        {
            foreach (var most in new[] { 25, 60, 280 })
            {
                Agreed(await stores.Opinions.Disagreement(Asked.Of(new Dossier(hub, PartialDate.Parse(day), most)), cancel));
            }
        }

        static Relationship Attended(EntityId who, EntityId at, string id) =>
            new(id, RelationType.Attended, who, at, null, null, null, Rank.Normal, Certainty.Explicit, [new(new("document:plan"), "1")], null);
    }

    internal static async Task Graphs(Func<CancellationToken, ValueTask<OpenedStores>> open, int graphs, Action<string> print)
    {
        for (var seed = Asking.Seed; seed < Asking.Seed + graphs; seed++)
        {
            print($"Seed {seed}.");
            await using var stores = await open(TestContext.Current.CancellationToken);
            await Graph(stores, new(seed), TestContext.Current.CancellationToken);
        }
    }

    private static async Task Graph(OpenedStores stores, Draw draw, CancellationToken cancel)
    {
        EntityId[] ids = [new("document:plan"), .. Enumerable.Range(0, draw.Between(20, 90)).Select(number => new EntityId($"{draw.Member<EntityKind>().IdPrefix()}{number}"))];
        var drawn = new DrawnFacts(draw, ids);
        var facts = ChangeSet.Empty;

        for (var change = 0; change <= Changes; change++)
        {
            var changes = change == 0 ? First(draw, drawn, ids) : Later(draw, drawn, ids);
            facts = FactIds.Merged(facts, changes);
            Agreed(await stores.Opinions.Disagreement(changes, cancel));

            // Twice each: what a store has worked out for one question it may use for the next.
            foreach (var ask in Enumerable.Repeat(new DrawnQuestions(draw, facts, Hubs(facts)).AboutHubs, 5).SelectMany(types => types))
            {
                var question = ask();
                Agreed(await stores.Opinions.Disagreement(question, cancel));
                Agreed(await stores.Opinions.Disagreement(question, cancel));
            }
        }
    }

    private static IReadOnlyList<EntityId> Hubs(ChangeSet facts)
    {
        var joined = facts.Relationships.SelectMany(one => new[] { one.From, one.To }.Distinct()).CountBy(id => id).OrderByDescending(pair => pair.Value).ToList();

        Assert.True(joined[0].Value > Hub.Few);
        return [.. joined.Take(3).Select(pair => pair.Key)];
    }

    private static ChangeSet First(Draw draw, DrawnFacts drawn, EntityId[] ids) => ChangeSet.Empty with
    {
        Entities = [.. ids.Select(id => drawn.Entity(id, []))],
        Relationships = [.. Enumerable.Range(0, Relationships).Select(number => Joined(draw, drawn, ids, Id(number)))],
        Claims = [.. Enumerable.Range(0, draw.Between(0, 200)).Select(number => drawn.Claim($"claim:{number}"))],
    };

    // Three in four lead to or from one of two.
    private static Relationship Joined(Draw draw, DrawnFacts drawn, EntityId[] ids, string id)
    {
        var (one, hub) = (drawn.Relationship(id), ids[draw.Between(1, 2)]);
        return draw.Percent(25) ? one : draw.Percent(50) ? one with { From = hub } : one with { To = hub };
    }

    // Of the relationships some are put again otherwise, some are new, some go.
    private static ChangeSet Later(Draw draw, DrawnFacts drawn, EntityId[] ids)
    {
        var (put, removed) = (Ids(draw, most: 40), Ids(draw, most: 20));

        return ChangeSet.Empty with
        {
            Relationships = [.. put.Except(removed).Select(id => Joined(draw, drawn, ids, id))],
            Claims = [.. Draw.Many(draw.Between(0, 5), () => $"claim:{draw.Number(250)}").Distinct().Select(drawn.Claim)],
            Removed = [.. removed],
        };
    }

    // Assert.Null would print its beginning alone.
    private static void Agreed(string? disagreement) => Assert.True(disagreement is null, disagreement);

    private static HashSet<string> Ids(Draw draw, int most) => [.. Draw.Many(draw.Between(0, most), () => Id(draw.Number(Relationships + 50)))];

    private static string Id(int number) => $"relationship:{number % 10}-{number}";
}
