using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class FactsAndFigures
{
    private static readonly Facts s_facts = new Facts()
        .Figure(Indicator.Imports, "place:can-tho", "place:japan", "2016", 32.5m, "million USD")
        .Figure(Indicator.Exports, "place:can-tho", "place:japan", "2018", 170.6m, "million USD")
        .Figure(Indicator.Exports, "place:can-tho", "place:japan", "2016", 196.4m, "million USD")
        .Figure(Indicator.Exports, "place:can-tho", null, "2020", 1m, "billion USD")
        .Claim("project:p", "status", "SUSPENDED", period: "2020-02", id: "claim:later")
        .Claim("project:p", "status", "PLANNED", period: "2017", id: "claim:sooner")
        .Claim("project:p", "status", "COMPLETED", period: "2016", rank: Rank.Deprecated, id: "claim:wrong")
        .Claim("project:p", "capital", "8", "million USD", id: "claim:capital")
        .Joined(
            "person:a PROPOSED project:p",
            id: "relationship:proposed",
            cites: "plan II.10; plan IX.1; plan II.9; plan paragraph 10; plan paragraph 9")
        .Joined("person:b PROPOSED project:p", id: "relationship:other", cites: "plan II.2.đ; plan II.2.e; plan II.2.d")
        .Entity("person:c", cites: "plan II.9");

    [Fact]
    public void Figures_come_as_series() => Assert.Equal("004 003 002 001", Figures(new(null, null, null, null, new())));

    [Fact]
    public void Figures_of_an_indicator() => Assert.Equal("001", Figures(new([Indicator.Imports], null, null, null, new())));

    [Fact]
    public void Figures_towards_a_partner() => Assert.Equal("003 002 001", Figures(new(null, [new("place:japan")], null, null, new())));

    [Fact]
    public void Figures_of_a_time() =>
        Assert.Equal("002", Figures(new(null, null, PartialDate.Parse("2017"), PartialDate.Parse("2019-12"), new())));

    [Fact]
    public void Figures_about_nobody_we_know_are_refused() => Assert.Equal(
        "There is no entity \"place:kan-tho\". Did you mean \"place:can-tho\"?",
        Assert.Throws<UnknownEntityException>(() => Figures(new(null, [new("place:kan-tho")], null, null, new()))).Message);

    [Fact]
    public void Claims_come_by_property_then_rank_then_time() =>
        Assert.Equal("capital sooner later wrong", Claims(null));

    [Fact]
    public void Claims_of_a_property() => Assert.Equal("sooner later wrong", Claims("status"));

    [Fact]
    public void A_misspelt_property_names_the_nearest() => Assert.Equal(
        "There is no property \"stauts\". Did you mean \"status\"?",
        Assert.Throws<RefusedQuestionException>(() => Claims("stauts")).Message);

    [Fact]
    public void Facts_are_found_by_id_and_what_is_not_there_is_null()
    {
        var found = s_facts.Ask(new FactsById(["claim:capital", "figure:002", "relationship:other", "claim:none", "person:a", ""]));

        Assert.Equal(
            ["claim:capital", "figure:002", "relationship:other", null, null, null],
            found.Select(fact => fact switch
            {
                Claim claim => claim.Id,
                Figure figure => figure.Id,
                Relationship relationship => relationship.Id,
                _ => null,
            }));
    }

    [Fact]
    public void Entities_are_found_by_id_and_what_is_not_there_is_null() =>
        Assert.Equal(
            [new("person:a"), null], s_facts.Ask(new EntitiesById([new("person:a"), new("person:zz")])).Select(entity => entity?.Id));

    [Fact]
    public void What_a_document_says_comes_in_the_order_of_its_sections() =>
        Assert.Equal(
            "II.2.d relationship:other, II.2.đ relationship:other, II.2.e relationship:other, II.9 person:c, II.9 relationship:proposed, "
            + "II.10 relationship:proposed, IX.1 relationship:proposed, paragraph 9 relationship:proposed, "
            + "paragraph 10 relationship:proposed",
            string.Join(
                ", ",
                s_facts.Ask(new Mentions([new("document:plan")], new()))[0].Items.Select(mention => $"{mention.Locator} {mention.Id}")));

    [Fact]
    public void The_overview_counts_everything()
    {
        var overview = new Facts()
            .Joined("person:a SIGNED agreement:b")
            .Joined("person:a SIGNED agreement:c", cites: "source 2; source 3; other 1")
            .Claim("agreement:b", "date", "2017-10")
            .Claim("agreement:b", "date", "2018-05-03")
            .Figure(Indicator.Exports, "place:can-tho", null, "2020", 1m, "billion USD")
            .Ask(new Overview());

        Assert.Equal((6, 2, 2, 1, 1), (overview.Entities, overview.Relationships, overview.Claims, overview.Figures, overview.Conflicts));
        Assert.Equal(
            (2, 1, 0),
            (
                overview.EntitiesByKind[EntityKind.Agreement],
                overview.EntitiesByKind[EntityKind.Place],
                overview.EntitiesByKind[EntityKind.Task]));
        Assert.Equal((2, 0), (overview.RelationshipsByType[RelationType.Signed], overview.RelationshipsByType[RelationType.PartOf]));
        Assert.Equal(
            (10, "document:source 9, document:other 1"),
            (overview.Citations, string.Join(", ", overview.Documents.Select(one => $"{one.Document.Id} {one.Citations}"))));
        Assert.Equal((new(2017, 10, 1), new(2018, 5, 3)), (overview.Earliest!.Value, overview.Latest!.Value));
    }

    private static string Figures(Figures question) =>
        string.Join(' ', s_facts.Ask(question).Items.Select(figure => figure.Id.Split(':')[1]));

    private static string Claims(string? property) =>
        string.Join(' ', s_facts.Ask(new ClaimsAbout([new("project:p")], property))[0].Select(claim => claim.Id.Split(':')[1]));
}
