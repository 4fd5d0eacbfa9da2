using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class RelationshipsOfAnEntity
{
    private static readonly Facts s_facts = new Facts()
        .Joined("person:a SIGNED agreement:x", since: "2017-05", until: "2017-05", id: "relationship:may")
        .Joined("person:a SIGNED agreement:y", since: "2017-10-12", until: "2017-10-12", id: "relationship:october")
        .Joined("person:a HOLDS_POST organisation:o", id: "relationship:undated")
        .Joined("person:a HOLDS_POST organisation:p", until: "2020", id: "relationship:ended")
        .Joined("person:a HOLDS_POST organisation:q", since: "2022", rank: Rank.Deprecated, id: "relationship:deprecated")
        .Joined("person:a HOLDS_POST organisation:r", since: "2001", rank: Rank.Preferred, id: "relationship:preferred")
        .Joined("task:t CONCERNS person:a", id: "relationship:incoming");

    [Fact]
    public void Come_by_rank_and_then_the_latest_first() =>
        Assert.Equal("preferred ended october may undated incoming deprecated", Ids(new()));

    [Fact]
    public void Without_the_deprecated_ones_when_not_wanted() =>
        Assert.Equal("preferred ended october may undated incoming", Ids(new(IncludeDeprecated: false)));

    [Fact]
    public void Of_a_type() => Assert.Equal("october may", Ids(new(Types: [RelationType.Signed])));

    [Theory]
    [InlineData("2021", "preferred undated incoming")]
    [InlineData("2017", "preferred ended october may undated incoming")]
    [InlineData("2017-10", "preferred ended october undated incoming")]
    [InlineData("2017-10-13", "preferred ended undated incoming")]
    [InlineData("2000", "ended undated incoming")]
    public void That_may_hold_on_a_day(string day, string found) =>
        Assert.Equal(found, Ids(new(AsOf: PartialDate.Parse(day), IncludeDeprecated: false)));

    [Theory]
    [InlineData(Direction.Out, "preferred ended october may undated deprecated")]
    [InlineData(Direction.In, "incoming")]
    public void That_run_one_way(Direction direction, string found) => Assert.Equal(found, Ids(new(Direction: direction)));

    [Fact]
    public void To_entities_of_a_kind() => Assert.Equal("incoming", Ids(new(OtherKinds: [EntityKind.Task])));

    [Fact]
    public void Of_several_entities_come_in_their_order()
    {
        var slices = s_facts.Ask(new RelationshipsOf([new("task:t"), new("organisation:o")], new(), new()));

        Assert.Equal(["relationship:incoming"], slices[0].Items.Select(relationship => relationship.Id));
        Assert.Equal(["relationship:undated"], slices[1].Items.Select(relationship => relationship.Id));
    }

    private static string Ids(RelationshipFilter filter) =>
        string.Join(' ', s_facts.Ask(new RelationshipsOf([new("person:a")], filter, new()))[0].Items.Select(one => one.Id.Split(':')[1]));
}
