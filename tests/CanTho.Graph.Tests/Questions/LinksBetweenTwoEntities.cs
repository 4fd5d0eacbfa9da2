using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

/// <summary>What links are. Each store adds a subclass and no tests.</summary>
public abstract class LinksBetweenTwoEntities
{
    private protected static Facts KnownFacts { get; } = new Facts()
        .Joined("organisation:university LOCATED_IN place:city", id: "relationship:located")
        .Joined("place:city PART_OF place:prefecture", id: "relationship:part")
        .Joined("person:rector HOLDS_POST organisation:university", id: "relationship:post")
        .Joined("person:rector INVITED_TO project:hospital", id: "relationship:invited")
        .Joined("organisation:university ADVISES project:hospital", id: "relationship:advises")
        .Joined("organisation:university COOPERATES_IN project:hospital", id: "relationship:cooperates")
        .Joined("person:mayor HOLDS_POST place:city", id: "relationship:mayor")
        .Joined("document:plan CONCERNS project:hospital", id: "relationship:plan")
        .Joined("person:mayor SIGNED document:plan", id: "relationship:signed")
        .Joined("project:hospital LOCATED_IN place:can-tho", since: "2018", id: "relationship:built")
        .Joined("person:old HOLDS_POST place:city", until: "2010", id: "relationship:old")
        .Joined("person:old PROPOSED project:hospital", id: "relationship:proposed")
        .Joined("person:wrong PROPOSED project:hospital", id: "relationship:wrong", rank: Rank.Deprecated)
        .Joined("person:wrong HOLDS_POST place:city", id: "relationship:wrong-post");

    private static readonly Links s_asked = new(new("place:prefecture"), new("project:hospital"));

    private protected abstract ValueTask<LinksAnswer> Ask(Links asked, CancellationToken cancel);

    [Fact]
    public async Task The_shortest_come_first_then_those_that_lean_least_on_hubs_then_by_ids() => Assert.Equal(
    [
        "2 1 place:city person:old project:hospital",
        "2 2 place:city organisation:university project:hospital", // advises
        "2 2 place:city organisation:university project:hospital", // cooperates
        "3 3 place:city organisation:university person:rector project:hospital",
    ],
    await Routes(s_asked));

    [Fact]
    public async Task The_partners_are_the_people_and_organisations_in_between() =>
        Assert.Equal(
            ["organisation:university 3 2", "person:old 1 2", "person:rector 1 3"],
            (await Answer(s_asked)).Partners.Select(partner => $"{partner.Entity.Id} {partner.Routes} {partner.Nearest}"));

    [Fact]
    public async Task Each_step_says_which_way_the_relationship_runs()
    {
        var answer = await Answer(s_asked with { Relations = [RelationType.LocatedIn, RelationType.HoldsPost, RelationType.InvitedTo] });
        var route = answer.Routes.Single();

        Assert.Equal(
            ["relationship:located False", "relationship:post False", "relationship:invited True"],
            route.Steps.Select(step => $"{step.Relationship.Id} {step.Forward}"));
        Assert.Equal(route.Entities.Skip(1), route.Steps.Select(step => step.To));
        Assert.Equal(route.Entities.SkipLast(1), route.Steps.Select(step => step.From));
    }

    [Fact]
    public async Task Documents_are_bridges_only_when_asked_for() => Assert.Equal(
        ["3 2 place:city person:mayor document:plan project:hospital"],
        await Routes(s_asked with
        {
            Through = [EntityKind.Document, EntityKind.Person],
            Relations = [RelationType.HoldsPost, RelationType.Signed, RelationType.Concerns],
        }));

    [Fact]
    public async Task On_a_day_only_what_may_hold_then() =>
        Assert.DoesNotContain("person:old", string.Join(' ', await Routes(s_asked with { AsOf = PartialDate.Parse("2017-10") })));

    [Fact]
    public async Task What_is_avoided_is_not_touched_though_it_be_a_part_of_the_start() =>
        Assert.Empty(await Routes(s_asked with { Avoid = [new("place:city")] }));

    [Fact]
    public async Task The_better_ones_are_returned_and_the_partners_counted_over_all()
    {
        var answer = await Answer(s_asked with { First = 1 });

        Assert.Equal((1, 3, true, null), (answer.Routes.Count, answer.Partners.Count, answer.Complete, answer.Note));
    }

    [Fact]
    public async Task A_part_and_its_whole_are_linked_from_outside_in() => Assert.Equal(
        ["1 0 place:city place:prefecture"],
        await Routes(new(new("place:city"), new("place:prefecture"))));

    [Fact]
    public async Task A_budget_of_looks_cuts_the_search_and_says_so()
    {
        var answer = await Answer(s_asked with { Budget = new(1000, 4) });

        Assert.Equal(["2 1 place:city person:old project:hospital"], answer.Routes.Select(Written));
        Assert.False(answer.Complete);
        Assert.Equal(
            new LocalisedText(
                "Việc tìm kiếm dừng lại sau 1 đường, là những đường tốt nhất; số đối tác được đếm trên các đường này. "
                + "Hãy thu hẹp câu hỏi: chọn loại quan hệ (\"relations\"), nêu mục không đi qua (\"avoid\") hoặc giảm số bước tối đa (\"maxHops\").",
                "The search was given up after 1 route, the best of all; partners are counted over these. "
                + "Narrow the question: choose relationships (\"relations\"), name what to leave out (\"avoid\") or allow fewer steps (\"maxHops\").",
                "上位1経路まで調べたところで検索を打ち切りました。パートナーの数はこの範囲で数えています。"
                + "関係の種類（\"relations\"）や経由しない項目（\"avoid\"）を指定するか、最大段階数（\"maxHops\"）を減らしてください。"),
            answer.Note);
    }

    [Fact]
    public async Task A_budget_of_hops_cuts_the_length_and_says_so()
    {
        var answer = await Answer(s_asked with { Budget = new(18, 1000) { Hub = 18 } });

        Assert.Equal((3, false), (answer.Routes.Count, answer.Complete));
        Assert.Equal(
            new LocalisedText(
                "Chỉ tìm các đường có tối đa 2 bước: đường dài hơn phải đi qua quá nhiều mục. "
                + "Hãy thu hẹp câu hỏi: chọn loại quan hệ (\"relations\"), nêu mục không đi qua (\"avoid\") hoặc giảm số bước tối đa (\"maxHops\").",
                "Only routes of at most 2 steps were looked for: longer ones lead through too many. "
                + "Narrow the question: choose relationships (\"relations\"), name what to leave out (\"avoid\") or allow fewer steps (\"maxHops\").",
                "2段階以内の経路だけを調べました。それより長い経路は、経由する項目が多すぎます。"
                + "関係の種類（\"relations\"）や経由しない項目（\"avoid\"）を指定するか、最大段階数（\"maxHops\"）を減らしてください。"),
            answer.Note);
    }

    [Fact]
    public async Task Behind_the_neighbours_of_a_hub_nobody_looks_and_that_is_said()
    {
        // Six relationships lead from the project, and the prefecture's parts have four: more than a hub has here on either side.
        var answer = await Answer(s_asked with { Budget = new(1000, 1000) { Hub = 3 } });

        Assert.Equal(
            "Only routes of at most 2 steps were looked for: longer ones lead through too many. "
            + "Narrow the question: choose relationships (\"relations\"), name what to leave out (\"avoid\") or allow fewer steps (\"maxHops\").",
            answer.Note?.En);
        Assert.Equal((3, false), (answer.Routes.Count, answer.Complete));
    }

    [Theory]
    [InlineData(0, 10, "maxHops", "\"maxHops\" is 0. A route may have 1 to 6 relationships.")]
    [InlineData(7, 10, "maxHops", "\"maxHops\" is 7. A route may have 1 to 6 relationships.")]
    [InlineData(4, 101, "first", "\"first\" is 101. Ask for 0 to 100 routes.")]
    [InlineData(4, -1, "first", "\"first\" is -1. Ask for 0 to 100 routes.")]
    public async Task What_is_out_of_bounds_is_refused(int hops, int first, string argument, string message) =>
        await Refused(s_asked with { MaxHops = hops, First = first }, argument, message);

    [Fact]
    public async Task From_an_entity_to_itself_is_refused() => await Refused(
        s_asked with { To = s_asked.From }, "to", "\"from\" and \"to\" are both \"place:prefecture\". Name two different entities.");

    [Fact]
    public async Task To_avoid_an_end_is_refused() => await Refused(
        s_asked with { Avoid = [new("person:old"), s_asked.To] },
        "avoid",
        "\"avoid\" names \"project:hospital\", where the routes begin or end. Leave it out.");

    [Fact]
    public async Task An_unknown_end_names_the_nearest() => Assert.Equal(
        "There is no entity \"place:prefektur\". Did you mean \"place:prefecture\"?",
        (await Assert.ThrowsAsync<UnknownEntityException>(async () => await Answer(s_asked with { From = new("place:prefektur") }))).Message);

    [Fact]
    public async Task Of_several_unknown_ones_the_first_is_named() => Assert.Equal(
        "There is no entity \"place:prefektur\". Did you mean \"place:prefecture\"?",
        (await Assert.ThrowsAsync<UnknownEntityException>(
            async () => await Answer(new(new("place:prefektur"), new("project:hospitel"), Avoid: [new("person:nobody")])))).Message);

    [Fact]
    public async Task A_cancelled_search_ends() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Ask(s_asked, new(canceled: true)));

    private ValueTask<LinksAnswer> Answer(Links asked) => Ask(asked, TestContext.Current.CancellationToken);

    private async Task<IEnumerable<string>> Routes(Links asked) => (await Answer(asked)).Routes.Select(Written);

    private static string Written(Route route) =>
        $"{route.Hops} {route.Cost} {string.Join(' ', route.Entities.Select(entity => entity.Id))}";

    private async Task Refused(Links asked, string argument, string message)
    {
        var refused = await Assert.ThrowsAsync<RefusedQuestionException>(async () => await Answer(asked));
        Assert.Equal((argument, message), (refused.Argument, refused.Message));
    }
}
