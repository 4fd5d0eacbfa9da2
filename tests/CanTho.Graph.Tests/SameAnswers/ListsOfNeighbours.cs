using CanTho.Graph.Domain;
using CanTho.Graph.Questions;
using CanTho.Graph.Tests.Questions;

namespace CanTho.Graph.Tests.SameAnswers;

/// <summary>
/// Those joined to one body with many relationships, in every order that lists have, from either end, page after page: names alike, longer than an index takes, and
/// beyond the BMP; dates alike and missing; some joined twice, some no longer.
/// </summary>
public sealed class ListsOfNeighbours
{
    private const int People = 60;
    private const int PageSize = 17;

    private static readonly bool[] s_ways = [false, true];

    private static readonly string[] s_names = ["Lê", "le", "Lệ", "đ", "\uFF5A", "𠮷", "👍🏽", Long("x"), Long("x"), Long("y"), Long("đ")];

    private static readonly EntityId[] s_hub = [new("organisation:hub")], s_hubs = [.. s_hub, new("place:hub")], s_few = [.. s_hubs, new("project:few")];

    private static readonly (EntityKind Kind, EntityFilter Filter)[] s_lists =
    [
        (EntityKind.Person, new(Linked: s_hub)),
        (EntityKind.Person, new(Linked: s_hub, By: [RelationType.Advises])),
        (EntityKind.Person, new(Linked: s_hub, By: [RelationType.MemberOf, RelationType.Advises, RelationType.Funds])),
        (EntityKind.Person, new(Linked: s_hub, By: [])),
        (EntityKind.Event, new(Linked: s_hub, By: [RelationType.Organised, RelationType.Funds])),
    ];

    // Begun from whichever condition leaves the fewest.
    private static readonly (EntityKind Kind, EntityFilter Filter)[] s_conditions =
    [
        (EntityKind.Person, new(Linked: s_hubs)),
        (EntityKind.Person, new(Linked: s_hubs, By: [RelationType.Advises, RelationType.HoldsPost])),
        (EntityKind.Person, new(Linked: s_few)),
        (EntityKind.Person, new(Linked: s_few, By: [RelationType.Advises, RelationType.HoldsPost])),
        (EntityKind.Person, new(Linked: s_hub, Name: "Lê")),
        (EntityKind.Event, new(Linked: s_hub, Within: Period.Parse("2017"))),
        (EntityKind.Event, new(Linked: s_hub, Classes: ["SEMINAR"])),
        (EntityKind.Event, new(Linked: s_hub, Classes: ["SEMINAR", "MEETING"], By: [RelationType.Funds])),
        (EntityKind.Event, new(Linked: s_hub, CitedIn: new("document:source"))),
    ];

    [Fact]
    public Task Are_the_same_in_the_embedded_store_and_the_naive_model() => Ask(OpenedStores.EmbeddedAndNaive);

    internal static async Task Ask(Func<CancellationToken, ValueTask<OpenedStores>> open)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var stores = await open(cancel);
        Assert.Null(await stores.Opinions.Disagreement(Joined().Changes, cancel));

        var lists = Orders().SelectMany(order => s_lists.Select(list => (list.Kind, list.Filter, Order: order)))
            .Concat(s_conditions.Select((list, number) => (list.Kind, list.Filter, new EntityOrder((EntityOrderField)(number % 4), number % 2 > 0))));

        foreach (var (kind, filter, order) in lists)
        {
            var asked = Asked.Of(page => new EntityList(kind, filter, order, page), PageSize, forward: filter.By is null == order.Descending);
            var disagreement = await stores.Opinions.Disagreement(asked, cancel);
            Assert.True(disagreement is null, $"{asked.CSharp}\n{disagreement}");
        }
    }

    private static IEnumerable<EntityOrder> Orders() =>
        from field in Enum.GetValues<EntityOrderField>()
        from down in s_ways
        from language in field == EntityOrderField.Name ? Enum.GetValues<Language>() : [Language.Vi]
        select new EntityOrder(field, down, language);

    // A key has seven letters for each.
    private static string Long(string begin) => $"{begin}{string.Concat(Enumerable.Repeat("𠮷", 700))}";

    private static Facts Joined()
    {
        var facts = new Facts();

        for (var person = 0; person < People; person++)
        {
            var id = $"person:{s_names[person % 7]}{person * 37 % People}";
            facts.Entity(id, names: [s_names[person % s_names.Length], $"ja:{s_names[person * 3 % s_names.Length]}"]);
            facts.Joined($"{id} {(person % 3 == 0 ? "MEMBER_OF" : "HOLDS_POST")} organisation:hub", rank: person % 10 == 9 ? Rank.Deprecated : Rank.Normal);

            if (person % 2 == 0)
                facts.Joined($"{id} {(person % 3 == 0 ? "HOLDS_POST" : "MEMBER_OF")} place:hub");

            if (person % 5 == 0)
                facts.Joined($"{id} {(person % 10 == 0 ? "ADVISES" : "PROPOSED")} project:few");

            if (person % 4 == 0)
            {
                facts.Joined($"{id} ADVISES organisation:hub").Joined($"organisation:hub ADVISES {id}").Joined($"{id} ATTENDED event:{person}");
            }
        }

        for (var held = 0; held < People / 2; held++)
        {
            facts.Entity($"event:{held}", held % 7 == 0 ? "SEMINAR" : held % 2 == 0 ? "MEETING" : null);
            facts.Joined($"organisation:hub {(held % 2 == 0 ? "ORGANISED" : "FUNDS")} event:{held}");

            if (held % 3 > 0)
            {
                facts.Claim($"event:{held}", "date", held % 3 == 1 ? "2017-10" : $"{1990 + held}");
            }
        }

        return facts;
    }
}
