using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class NeighbourhoodOfAnEntity
{
    private static readonly Facts s_facts = new Facts()
        .Joined("person:a SIGNED agreement:x", id: "relationship:ax")
        .Joined("person:a SIGNED agreement:y", id: "relationship:ay", until: "2010")
        .Joined("person:a HOLDS_POST organisation:o", id: "relationship:ao")
        .Joined("person:a HOLDS_POST organisation:o", id: "relationship:ao-again")
        .Joined("person:a MEMBER_OF organisation:wrong", id: "relationship:wrong", rank: Rank.Deprecated)
        .Joined("organisation:o PARTY_TO agreement:x", id: "relationship:ox")
        .Joined("organisation:o LOCATED_IN place:p", id: "relationship:op")
        .Joined("organisation:q LOCATED_IN place:p", id: "relationship:qp")
        .Joined("person:b SIGNED agreement:x", id: "relationship:bx")
        .Joined("organisation:far LOCATED_IN place:far", id: "relationship:far");

    private static readonly Neighbourhood s_asked = new([new("person:a")]);

    [Fact]
    public void Shows_the_neighbours_the_best_joined_first_and_all_between_them()
    {
        var found = s_facts.Ask(s_asked);

        Assert.Equal("person:a organisation:o agreement:x agreement:y", Nodes(found));
        Assert.Equal("ao ao-again ax ay ox", Relationships(found));
        Assert.True(found.Complete);
    }

    [Fact]
    public void Counts_what_stands_next_to_the_rim() =>
        Assert.Equal("organisation:o LocatedIn 1, agreement:x Signed 1", Hidden(s_facts.Ask(s_asked)));

    [Fact]
    public void Goes_further_when_asked()
    {
        var found = s_facts.Ask(s_asked with { Hops = 3 });

        Assert.Equal("person:a organisation:o agreement:x agreement:y place:p person:b organisation:q", Nodes(found));
        Assert.Equal(("", true), (Hidden(found), found.Complete));
    }

    [Fact]
    public void No_hop_far_shows_what_is_between_those_in_the_middle_and_counts_what_stands_next_to_them()
    {
        var found = s_facts.Ask(new Neighbourhood([new("agreement:x"), new("person:a"), new("organisation:far")], Hops: 0));

        Assert.Equal(("agreement:x person:a organisation:far", "ax", true), (Nodes(found), Relationships(found), found.Complete));
        Assert.Equal("agreement:x Signed 1, agreement:x PartyTo 1, person:a HoldsPost 1, person:a Signed 1, organisation:far LocatedIn 1", Hidden(found));
    }

    [Fact]
    public void A_full_canvas_is_not_complete_and_says_what_is_hidden_in_the_middle_too()
    {
        var found = s_facts.Ask(s_asked with { Limit = 2, Hops = 2 });

        Assert.Equal("person:a organisation:o", Nodes(found));
        Assert.Equal("person:a Signed 2, organisation:o LocatedIn 1, organisation:o PartyTo 1", Hidden(found));
        Assert.False(found.Complete);
    }

    [Fact]
    public void Only_of_a_kind() =>
        Assert.Equal("person:a agreement:x agreement:y", Nodes(s_facts.Ask(s_asked with { Kinds = [EntityKind.Agreement] })));

    [Fact]
    public void Only_by_a_type()
    {
        var found = s_facts.Ask(s_asked with { Relations = [RelationType.Signed] });

        Assert.Equal("person:a agreement:x agreement:y", Nodes(found));
        Assert.Equal("agreement:x Signed 1", Hidden(found));
    }

    [Fact]
    public void Only_what_may_hold_on_a_day() =>
        Assert.Equal("person:a organisation:o agreement:x", Nodes(s_facts.Ask(s_asked with { AsOf = PartialDate.Parse("2017") })));

    [Fact]
    public void Several_in_the_middle_stand_first_in_their_order_joined_though_their_kind_is_not_asked_for()
    {
        var found = s_facts.Ask(new Neighbourhood([new("place:p"), new("organisation:o")], Kinds: [EntityKind.Person]));

        Assert.Equal(("place:p organisation:o person:a", "ao ao-again op"), (Nodes(found), Relationships(found)));
    }

    [Fact]
    public void Around_nothing_is_refused() => Refused(new([]), "of", "\"of\" names 0 entities. Name 1 to 2000.");

    [Fact]
    public void Too_far_is_refused() => Refused(s_asked with { Hops = 4 }, "hops", "\"hops\" is 4. Go 0 to 3 far.");

    [Fact]
    public void A_canvas_that_does_not_hold_the_middle_is_refused() => Refused(
        new([new("place:p"), new("person:a")], Limit: 1),
        "limit",
        "\"limit\" is 1. Ask for at least the 2 in the middle and at most 2000.");

    private static string Nodes(Subgraph found) => string.Join(' ', found.Nodes.Select(node => node.Id));

    private static string Relationships(Subgraph found) => string.Join(' ', found.Relationships.Select(one => one.Id.Split(':')[1]));

    private static string Hidden(Subgraph found) =>
        string.Join(", ", found.Hidden.Select(hidden => $"{hidden.At.Id} {hidden.Type} {hidden.Count}"));

    private static void Refused(Neighbourhood asked, string argument, string message)
    {
        var refused = Assert.Throws<RefusedQuestionException>(() => s_facts.Ask(asked));
        Assert.Equal((argument, message), (refused.Argument, refused.Message));
    }
}
