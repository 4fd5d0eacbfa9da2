using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class LinksBetweenTwoEntities
{
    private static readonly Facts s_facts = new Facts()
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

    [Fact]
    public void The_shortest_come_first_then_those_that_lean_least_on_hubs_then_by_ids() => Assert.Equal(
    [
        "2 1 place:city person:old project:hospital",
        "2 2 place:city organisation:university project:hospital", // advises
        "2 2 place:city organisation:university project:hospital", // cooperates
        "3 3 place:city organisation:university person:rector project:hospital",
    ],
    Routes(s_asked));

    [Fact]
    public void The_partners_are_the_people_and_organisations_in_between() =>
        Assert.Equal(
            ["organisation:university 3 2", "person:old 1 2", "person:rector 1 3"],
            s_facts.Ask(s_asked).Partners.Select(partner => $"{partner.Entity.Id} {partner.Routes} {partner.Nearest}"));

    [Fact]
    public void Each_step_says_which_way_the_relationship_runs()
    {
        var route = s_facts.Ask(
            s_asked with { Relations = [RelationType.LocatedIn, RelationType.HoldsPost, RelationType.InvitedTo] }).Routes.Single();

        Assert.Equal(
            ["relationship:located False", "relationship:post False", "relationship:invited True"],
            route.Steps.Select(step => $"{step.Relationship.Id} {step.Forward}"));
        Assert.Equal(route.Entities.Skip(1), route.Steps.Select(step => step.To));
        Assert.Equal(route.Entities.SkipLast(1), route.Steps.Select(step => step.From));
    }

    [Fact]
    public void Documents_are_bridges_only_when_asked_for() => Assert.Equal(
        ["3 2 place:city person:mayor document:plan project:hospital"],
        Routes(s_asked with
        {
            Through = [EntityKind.Document, EntityKind.Person],
            Relations = [RelationType.HoldsPost, RelationType.Signed, RelationType.Concerns],
        }));

    [Fact]
    public void On_a_day_only_what_may_hold_then() =>
        Assert.DoesNotContain("person:old", string.Join(' ', Routes(s_asked with { AsOf = PartialDate.Parse("2017-10") })));

    [Fact]
    public void What_is_avoided_is_not_touched_though_it_be_a_part_of_the_start() =>
        Assert.Empty(Routes(s_asked with { Avoid = [new("place:city")] }));

    [Fact]
    public void The_better_ones_are_returned_and_the_partners_counted_over_all()
    {
        var answer = s_facts.Ask(s_asked with { First = 1 });

        Assert.Equal((1, 3, true, null), (answer.Routes.Count, answer.Partners.Count, answer.Complete, answer.Note));
    }

    [Fact]
    public void A_part_and_its_whole_are_linked_from_outside_in() => Assert.Equal(
        ["1 0 place:city place:prefecture"],
        Routes(new(new("place:city"), new("place:prefecture"))));

    [Fact]
    public void A_budget_of_looks_cuts_the_search_and_says_so()
    {
        var answer = s_facts.Ask(s_asked with { Budget = new(1000, 4) });

        Assert.Equal(["2 1 place:city person:old project:hospital"], answer.Routes.Select(Written));
        Assert.False(answer.Complete);
        Assert.Equal(
            "The search was given up after 1 routes, the best of all; partners are counted over these. "
            + "Narrow the question with \"relations\", \"avoid\" or a smaller \"maxHops\".",
            answer.Note);
    }

    [Fact]
    public void A_budget_of_hops_cuts_the_length_and_says_so()
    {
        var answer = s_facts.Ask(s_asked with { Budget = new(18, 1000) });

        Assert.Equal((3, false), (answer.Routes.Count, answer.Complete));
        Assert.Equal(
            "Only routes of at most 2 relationships were looked for: longer ones lead through too many. "
            + "Narrow the question with \"relations\", \"avoid\" or a smaller \"maxHops\".",
            answer.Note);
    }

    [Theory]
    [InlineData(0, 10, "maxHops", "\"maxHops\" is 0. A route may have 1 to 6 relationships.")]
    [InlineData(7, 10, "maxHops", "\"maxHops\" is 7. A route may have 1 to 6 relationships.")]
    [InlineData(4, 101, "first", "\"first\" is 101. Ask for 0 to 100 routes.")]
    [InlineData(4, -1, "first", "\"first\" is -1. Ask for 0 to 100 routes.")]
    public void What_is_out_of_bounds_is_refused(int hops, int first, string argument, string message) =>
        Refused(s_asked with { MaxHops = hops, First = first }, argument, message);

    [Fact]
    public void From_an_entity_to_itself_is_refused() => Refused(
        s_asked with { To = s_asked.From }, "to", "\"from\" and \"to\" are both \"place:prefecture\". Name two different entities.");

    [Fact]
    public void To_avoid_an_end_is_refused() => Refused(
        s_asked with { Avoid = [new("person:old"), s_asked.To] },
        "avoid",
        "\"avoid\" names \"project:hospital\", where the routes begin or end. Leave it out.");

    [Fact]
    public void An_unknown_end_names_the_nearest() => Assert.Equal(
        "There is no entity \"place:prefektur\". Did you mean \"place:prefecture\"?",
        Assert.Throws<UnknownEntityException>(() => s_facts.Ask(s_asked with { From = new("place:prefektur") })).Message);

    [Fact]
    public void A_cancelled_search_ends() =>
        Assert.Throws<OperationCanceledException>(() => s_asked.Answer(s_facts.Graph, new(canceled: true)));

    private static IEnumerable<string> Routes(Links asked) => s_facts.Ask(asked).Routes.Select(Written);

    private static string Written(Route route) =>
        $"{route.Hops} {route.Cost} {string.Join(' ', route.Entities.Select(entity => entity.Id))}";

    private static void Refused(Links asked, string argument, string message)
    {
        var refused = Assert.Throws<RefusedQuestionException>(() => s_facts.Ask(asked));
        Assert.Equal((argument, message), (refused.Argument, refused.Message));
    }
}
