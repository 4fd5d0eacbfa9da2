using CanTho.Graph.Domain;
using CanTho.Graph.Questions;

namespace CanTho.Graph.Tests.Questions;

public sealed class SourcesThatContradictEachOther
{
    [Fact]
    public void Two_values_for_one_property_are_a_conflict_with_its_sides()
    {
        var facts = new Facts()
            .Claim("agreement:a", "counterparty", "place:okayama-prefecture", id: "claim:prefecture", cites: "report-2020 I.2.d")
            .Claim("agreement:a", "counterparty", "place:okayama-city", id: "claim:city", cites: "kh-167-2017 II.3.b");

        var conflict = Assert.Single(facts.Ask(new Conflicts(null, new())).Items);

        Assert.Equal("conflict:agreement:a/counterparty", conflict.Id);
        Assert.Equal(("agreement:a", "counterparty"), (conflict.About.Value, conflict.Subject));
        Assert.Equal(["place:okayama-city", "place:okayama-prefecture"], conflict.Sides.Select(side => side.Value));
        Assert.Equal(["claim:city"], conflict.Sides[0].FactIds);
        Assert.Equal(new("document:kh-167-2017"), conflict.Sides[0].Sources[0].Document);
    }

    [Fact]
    public void One_value_in_two_spellings_is_none() => Assert.Empty(Among(
        new Facts().Claim("project:p", "capital", "0.5", "billion USD").Claim("project:p", "capital", "500.0", "million USD")));

    [Fact]
    public void Texts_that_differ_in_case_spaces_decimal_comma_and_normal_form_are_none() => Assert.Empty(Among(new Facts()
        .Claim("event:e", "subject", "Cần Thơ").Claim("event:e", "subject", "Ca\u0302\u0300n  Tho\u031B")
        .Claim("document:d", "number", "167/KH-UBND").Claim("document:d", "number", "167/kh-ubnd ")
        .Claim("document:d", "publisher", "12,05").Claim("document:d", "publisher", "12.050")));

    [Fact]
    public void Two_values_of_two_units_are_a_conflict_only_where_the_unit_does_not_set_them_apart()
    {
        Assert.Empty(Among(new Facts()
            .Claim("event:e", "attendance", "250", "delegates").Claim("event:e", "attendance", "170", "Japanese delegates")));
        Assert.Equal("8 million USD|10 million USD", Among(new Facts()
            .Claim("project:p", "capital", "8", "million USD").Claim("project:p", "capital", "10", "million USD")));
    }

    [Fact]
    public void Values_of_two_periods_are_none() => Assert.Empty(Among(
        new Facts().Claim("project:p", "capital", "8", "USD", "2019").Claim("project:p", "capital", "10", "USD", "2022")));

    [Fact]
    public void Properties_that_take_many_values_have_none() => Assert.Empty(Among(
        new Facts().Claim("project:p", "product", "rice").Claim("project:p", "product", "shrimp")));

    [Fact]
    public void A_preferred_value_settles_it() => Assert.Empty(Among(
        new Facts().Claim("project:p", "capital", "8", "USD", rank: Rank.Preferred).Claim("project:p", "capital", "10", "USD")));

    [Fact]
    public void Two_preferred_values_do_not() => Assert.Equal("8 USD|9 USD", Among(new Facts()
        .Claim("project:p", "capital", "8", "USD", rank: Rank.Preferred)
        .Claim("project:p", "capital", "9", "USD", rank: Rank.Preferred)
        .Claim("project:p", "capital", "10", "USD")));

    [Fact]
    public void What_is_deprecated_disputes_nothing()
    {
        Assert.Empty(Among(new Facts()
            .Claim("project:p", "capital", "8", "USD", rank: Rank.Deprecated)
            .Claim("project:p", "capital", "10", "USD")));
        Assert.Empty(Among(new Facts()
            .Claim("project:p", "capital", "8", "USD", rank: Rank.Deprecated)
            .Claim("project:p", "capital", "10", "USD", rank: Rank.Deprecated)));
    }

    [Fact]
    public void Two_statuses_of_one_day_are_a_conflict_and_of_two_days_a_history()
    {
        Assert.Equal("ONGOING|SUSPENDED", Among(new Facts()
            .Claim("project:p", "status", "ONGOING", period: "2020-02").Claim("project:p", "status", "SUSPENDED", period: "2020-02")));
        Assert.Empty(Among(new Facts()
            .Claim("project:p", "status", "ONGOING", period: "2017").Claim("project:p", "status", "SUSPENDED", period: "2020-02")));
        Assert.Empty(Among(new Facts().Claim("project:p", "status", "ONGOING").Claim("project:p", "status", "SUSPENDED")));
    }

    [Fact]
    public void A_vaguer_date_does_not_contradict_one_within_it()
    {
        Assert.Empty(Among(new Facts().Claim("event:e", "date", "2017-10").Claim("event:e", "date", "2017-10-12/2017-10-19")));
        Assert.Equal("2017-10-12/2017-10-19|2017-10-13", Among(new Facts()
            .Claim("event:e", "date", "2017-10-12/2017-10-19").Claim("event:e", "date", "2017-10-13").Claim("event:e", "date", "2017")));
    }

    [Fact]
    public void Figures_alike_in_all_but_the_value_are_a_conflict()
    {
        var facts = new Facts()
            .Figure(Indicator.FdiCapital, "place:can-tho", "place:japan", "2017", 12.05m, "million USD", cumulative: true)
            .Figure(Indicator.FdiCapital, "place:can-tho", "place:japan", "2017", 12.04m, "million USD", cumulative: true)
            .Figure(Indicator.FdiCapital, "place:can-tho", "place:japan", "2017", 3m, "million USD")
            .Figure(Indicator.FdiCapital, "place:can-tho", null, "2017", 700m, "million USD", cumulative: true);

        var conflict = Assert.Single(facts.Ask(new Conflicts(null, new())).Items);

        Assert.Equal("conflict:place:can-tho/FDI_CAPITAL/place:japan/USD/2017/cumulative", conflict.Id);
        Assert.Equal(("million USD", "2017", "place:japan"), (conflict.Unit, conflict.Period.ToString(), conflict.Partner?.Value));
        Assert.Equal(["12.05 million USD", "12.04 million USD"], conflict.Sides.Select(side => side.Value));
        Assert.Equal(conflict.Id, Assert.Single(facts.Ask(new Conflicts(new("place:japan"), new())).Items).Id);
        Assert.Equal(conflict.Id, Assert.Single(facts.Ask(new ConflictsOf([new("place:can-tho")]))[0]).Id);
    }

    [Fact]
    public void One_figure_in_two_units_is_none() => Assert.Empty(new Facts()
        .Figure(Indicator.FdiCapital, "place:can-tho", null, "2021", 1.317m, "billion USD")
        .Figure(Indicator.FdiCapital, "place:can-tho", null, "2021", 1317m, "million USD")
        .Ask(new Conflicts(null, new())).Items);

    // Many would without their percents.
    [Fact]
    public void No_two_share_an_id()
    {
        var facts = new Facts();

        foreach (var (about, unit, period) in new (string, string?, string?)[]
        {
            ("event:e", "Japanese delegates", null), ("event:e", "Japanese-delegates", null),
            ("event:e", "delegates/2017", null), ("event:e", "delegates", "2017"), ("event:e", "delegates%2F2017", null),
            ("event:e", "2017", null), ("event:e", null, "2017"), ("event:e", "../2017", null), ("event:e", null, "../2017"),
            ("event:e f", null, null), ("event:e-f", null, null), ("event:e%20f", null, null),
            ("event:e/attendance/all", null, null), ("event:e", "all", null), ("event:e", "all/attendance", null),
        })
        {
            facts.Claim(about, "attendance", "1", unit, period).Claim(about, "attendance", "2", unit, period);
        }

        foreach (var (partner, unit, period) in new (string?, string, string)[]
        {
            ("place:japan", "million", "2017"), (null, "place:japan", "2017"), ("place:japan/USD", "million", "2017"), ("place:japan", "USD", "2017"),
            (null, "USD", "2017/2018"), (null, "USD/2017", "2018"), (null, "million 2017", "2018"), (null, "million", "2017/2018"),
        })
        {
            facts.Figure(Indicator.FdiCapital, "place:can-tho", partner, period, 1, unit).Figure(Indicator.FdiCapital, "place:can-tho", partner, period, 2, unit);
        }

        Assert.Equal(
            [
                "conflict:event:e%20f/attendance",
                "conflict:event:e%2520f/attendance",
                "conflict:event:e%2Fattendance%2Fall/attendance",
                "conflict:event:e-f/attendance",
                "conflict:event:e/attendance/%2E.%2F2017",
                "conflict:event:e/attendance/%32017",
                "conflict:event:e/attendance/../2017",
                "conflict:event:e/attendance/2017",
                "conflict:event:e/attendance/Japanese%2Ddelegates",
                "conflict:event:e/attendance/Japanese-delegates",
                "conflict:event:e/attendance/all",
                "conflict:event:e/attendance/all%2Fattendance",
                "conflict:event:e/attendance/delegates%252F2017",
                "conflict:event:e/attendance/delegates%2F2017",
                "conflict:event:e/attendance/delegates/2017",
                "conflict:place:can-tho/FDI_CAPITAL/%32017/2018/flow",
                "conflict:place:can-tho/FDI_CAPITAL/2017/2018/flow",
                "conflict:place:can-tho/FDI_CAPITAL/USD%2F2017/2018/flow",
                "conflict:place:can-tho/FDI_CAPITAL/USD/2017/2018/flow",
                "conflict:place:can-tho/FDI_CAPITAL/place%3Ajapan/2017/flow",
                "conflict:place:can-tho/FDI_CAPITAL/place:japan%2FUSD/2017/flow",
                "conflict:place:can-tho/FDI_CAPITAL/place:japan/2017/flow",
                "conflict:place:can-tho/FDI_CAPITAL/place:japan/USD/2017/flow",
            ],
            facts.Ask(new Conflicts(null, new(First: 50))).Items.Select(conflict => conflict.Id));
    }

    private static string Among(Facts facts) =>
        string.Join(
            " ",
            facts.Ask(new Conflicts(null, new())).Items.Select(conflict => string.Join('|', conflict.Sides.Select(side => side.Value))));
}
