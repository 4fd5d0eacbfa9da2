using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class ListsOfEntities
{
    private static readonly Facts s_people = new Facts()
        .Entity("person:1", names: ["Đặng Văn A"])
        .Entity("person:2", names: ["Zeno"])
        .Entity("person:3", names: ["Dũng", "en:Aardvark"])
        .Entity("person:4", names: ["dung"])
        .Entity("person:5", names: ["Ōtani Yasuo", "ja:大谷"])
        .Joined("person:1 SIGNED agreement:a")
        .Joined("person:1 SIGNED agreement:b")
        .Joined("person:2 SIGNED agreement:a")
        .Joined("person:3 SIGNED agreement:a", rank: Rank.Deprecated)
        .Joined("person:4 HOLDS_POST organisation:o");

    private static readonly Facts s_projects = new Facts()
        .Entity("project:a", "HEALTH")
        .Entity("project:b", "HEALTH")
        .Entity("project:c", "EDUCATION")
        .Entity("project:d", "AID", cites: "other 2")
        .Claim("project:a", "status", "PLANNED", period: "2017-11-10")
        .Claim("project:a", "status", "COMPLETED", period: "2020-02")
        .Claim("project:b", "status", "COMPLETED", period: "2017-11-10")
        .Claim("project:b", "status", "SUSPENDED", period: "2020-02")
        .Claim("project:c", "deadline", "2018")
        .Claim("project:a", "deadline", "2018-04")
        .Claim("project:d", "deadline", "2019", rank: Rank.Deprecated);

    [Fact]
    public void By_name_letters_count_before_marks_and_case() =>
        Assert.Equal("1 3 4 5 2", Ids(s_people, EntityKind.Person, new(EntityOrderField.Name)));

    [Fact]
    public void By_name_backwards() =>
        Assert.Equal("2 5 4 3 1", Ids(s_people, EntityKind.Person, new(EntityOrderField.Name, Descending: true)));

    [Fact]
    public void By_name_also_where_only_the_end_of_a_long_one_differs()
    {
        var (long_, key) = (new string('đ', 299), new string('d', 299));

        Assert.Equal(key + "𠮷", NameOrder.KeyOf(long_ + "𠮷é"));
        Assert.Equal(
            "3 1 2",
            Ids(
                new Facts().Entity("person:1", names: [long_ + "𠮷b"]).Entity("person:2", names: [long_ + "𠮷c"]).Entity("person:3", names: [long_ + "𠮷a"]),
                EntityKind.Person,
                new(EntityOrderField.Name)));
    }

    [Fact]
    public void By_name_in_another_language() =>
        Assert.Equal("3 1 4 5 2", Ids(s_people, EntityKind.Person, new(EntityOrderField.Name, Language: Language.En)));

    [Fact]
    public void By_degree_equals_stand_by_id_either_way()
    {
        Assert.Equal("5 2 3 4 1", Ids(s_people, EntityKind.Person, new(EntityOrderField.Degree)));
        Assert.Equal("1 2 3 4 5", Ids(s_people, EntityKind.Person, new(EntityOrderField.Degree, Descending: true)));
    }

    [Fact]
    public void By_date_what_has_none_stands_last_either_way()
    {
        Assert.Equal("c a b d", Ids(s_projects, EntityKind.Project, new(EntityOrderField.Date)));
        Assert.Equal("a c b d", Ids(s_projects, EntityKind.Project, new(EntityOrderField.Date, Descending: true)));
    }

    [Fact]
    public void Of_a_class() => Assert.Equal("a b", Ids(s_projects, EntityKind.Project, new(), new(Classes: ["HEALTH"])));

    [Fact]
    public void The_latest_status_counts_not_an_earlier_one() =>
        Assert.Equal("a", Ids(s_projects, EntityKind.Project, new(), new(Statuses: [Status.Completed])));

    [Fact]
    public void Within_a_time_partial_dates_may_count() =>
        Assert.Equal("c", Ids(s_projects, EntityKind.Project, new(), new(Within: Period.Parse("2018-06/2018-09"))));

    [Theory]
    [InlineData("dung", "3 4")]
    [InlineData("DŨ", "3 4")]
    [InlineData("yasuo ota", "5")]
    [InlineData("Ohtani", "5")]
    [InlineData("大谷", "5")]
    [InlineData("zzzz", "")]
    public void With_a_name_that_search_would_find(string name, string found) =>
        Assert.Equal(found, Ids(s_people, EntityKind.Person, new(), new(Name: name)));

    [Fact]
    public void A_name_that_is_none_is_refused() => Assert.Equal(
        "\"name\" has 41 words, and a name has at most 40. Leave out what is no name.",
        Assert.Throws<RefusedQuestionException>(
            () => Ids(s_people, EntityKind.Person, new(), new(Name: string.Join(' ', Enumerable.Repeat("a", 41))))).Message);

    [Fact]
    public void Linked_to_all_of_them_and_not_by_deprecated_facts()
    {
        Assert.Equal("1 2", Ids(s_people, EntityKind.Person, new(), new(Linked: [new("agreement:a")])));
        Assert.Equal("1", Ids(s_people, EntityKind.Person, new(), new(Linked: [new("agreement:a"), new("agreement:b")])));
        Assert.Equal("", Ids(s_people, EntityKind.Person, new(), new(Linked: [new("agreement:a")], By: [RelationType.HoldsPost])));
    }

    [Fact]
    public void Cited_in_a_document() =>
        Assert.Equal("d", Ids(s_projects, EntityKind.Project, new(), new(CitedIn: new("document:other"))));

    [Fact]
    public void An_unknown_id_in_the_filter_names_the_nearest()
    {
        var unknown = Assert.Throws<UnknownEntityException>(
            () => Ids(s_people, EntityKind.Person, new(), new(Linked: [new("organisation:oo")])));

        Assert.Equal("There is no entity \"organisation:oo\". Did you mean \"organisation:o\"?", unknown.Message);
    }

    [Fact]
    public void An_id_that_resembles_none_sends_to_search()
    {
        var unknown = Assert.Throws<UnknownEntityException>(() => s_people.Ask(new ConflictsOf([new("person:xxxxxxxx")])));

        Assert.Equal("There is no entity \"person:xxxxxxxx\". \"search\" finds ids by name.", unknown.Message);
    }

    private static string Ids(Facts facts, EntityKind kind, EntityOrder order, EntityFilter? filter = null) =>
        string.Join(' ', facts.Ask(new EntityList(kind, filter, order, new())).Items.Select(entity => entity.Id.Value.Split(':')[1]));
}
