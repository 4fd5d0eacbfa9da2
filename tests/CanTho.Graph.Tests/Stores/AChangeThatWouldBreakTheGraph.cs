using CanTho.Graph.Domain;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Tests.Stores;

/// <summary>What a store refuses, in its words. Few stands in the graph already.</summary>
public sealed class AChangeThatWouldBreakTheGraph
{
    private static readonly Entity s_nobody = Facts.Entity("person:nobody", "Nobody");

    [Fact]
    public void An_end_that_is_not_there() =>
        Refused(
            Facts.Put(Facts.Post("relationship:x", s_nobody, Facts.Okayama)),
            "relationship:x: there is no entity \"person:nobody\".");

    [Fact]
    public void An_end_that_the_same_change_removes() =>
        Refused(
            Facts.Put(Facts.Post("relationship:post", Facts.Otani, Facts.Okayama)) with { Removed = ["person:yasuo-otani", "claim:honorific"] },
            "relationship:post: there is no entity \"person:yasuo-otani\".");

    [Fact]
    public void A_citation_of_a_document_that_is_not_there() =>
        Refused(
            Facts.Put(Facts.Post("relationship:x", Facts.Otani, Facts.Okayama) with { Sources = [new(new("document:lost"), "1")] }),
            "relationship:x cites \"document:lost\", which is not there.");

    [Fact]
    public void A_citation_of_what_is_no_document() =>
        Refused(
            Facts.Put(Facts.Okayama with { Names = [Facts.Okayama.Names[0] with { Sources = [new(Facts.Otani.Id, "1")] }] }),
            "place:okayama cites \"person:yasuo-otani\", which is no document.");

    [Fact]
    public void A_fact_without_a_citation() =>
        Refused(
            Facts.Put(Facts.Post("relationship:x", Facts.Otani, Facts.Okayama) with { Sources = [] }),
            "relationship:x has no citation. Name the document and the place in it.");

    [Fact]
    public void Though_an_iso_code_needs_none() =>
        Assert.Empty(Problems(Facts.Put(Facts.Claim("claim:iso", Facts.Okayama, "iso", Facts.Text("JP-33")) with { Sources = [] })));

    [Fact]
    public void A_start_after_the_end() =>
        Refused(
            Facts.Put(Facts.Post("relationship:x", Facts.Otani, Facts.Okayama) with { Since = PartialDate.Parse("2019"), Until = PartialDate.Parse("2018-12") }),
            "relationship:x: since 2019 is after until 2018-12.");

    [Fact]
    public void Though_a_year_may_end_within_itself() =>
        Assert.Empty(Problems(
            Facts.Put(Facts.Post("relationship:x", Facts.Otani, Facts.Okayama) with { Since = PartialDate.Parse("2019"), Until = PartialDate.Parse("2019-03") })));

    [Fact]
    public void An_entity_without_a_name_or_with_an_empty_one() =>
        Refused(
            Facts.Put(s_nobody with { Names = [] }, Facts.Entity("person:blank", " ")),
            "person:nobody has no name.",
            "person:blank has an empty name.");

    [Fact]
    public void An_id_that_comes_twice() =>
        Refused(Facts.Put(s_nobody, s_nobody), "person:nobody comes twice in the changes.");

    [Fact]
    public void An_id_both_put_in_and_removed() =>
        Refused(Facts.Put(s_nobody) with { Removed = ["person:nobody"] }, "person:nobody is both put in and removed.");

    [Fact]
    public void An_id_of_another_kind() =>
        Refused(Facts.Put(s_nobody with { Kind = EntityKind.Place }), "\"person:nobody\" is no id for this: it begins with \"place:\" and a name follows.");

    [Fact]
    public void An_id_without_a_name_in_it() =>
        Refused(
            Facts.Put(Facts.Post("relationship:", Facts.Otani, Facts.Okayama)),
            "\"relationship:\" is no id for this: it begins with \"relationship:\" and a name follows.");

    [Fact]
    public void A_property_that_there_is_not() =>
        Refused(
            Facts.Put(Facts.Claim("claim:x", Facts.Otani, "honorific", Facts.Text("x")) with { Property = new("height", ValueKind.Number, Cardinality.One) }),
            "claim:x: there is no property \"height\".");

    [Fact]
    public void A_value_of_the_wrong_sort() =>
        Refused(
            Facts.Put(Facts.Claim("claim:x", Facts.Otani, "capital", Facts.Text("much"))),
            "claim:x: \"capital\" takes a number, not a text.");

    [Fact]
    public void A_value_that_names_nothing() =>
        Refused(
            Facts.Put(Facts.Claim("claim:x", Facts.Otani, "counterparty", new ClaimValue.Reference(s_nobody.Id))),
            "claim:x: there is no entity \"person:nobody\".");

    [Fact]
    public void An_empty_value() =>
        Refused(Facts.Put(Facts.Claim("claim:x", Facts.Otani, "honorific", Facts.Text(""))), "claim:x has no value.");

    [Fact]
    public void A_figure_without_unit_partner_or_period() =>
        Refused(
            Facts.Put(Facts.Figure("figure:x", Facts.Okayama, 1) with { Unit = "", Partner = s_nobody.Id, Period = default }),
            "figure:x has no period, or one that ends before it begins.",
            "figure:x: there is no entity \"person:nobody\".",
            "figure:x has no unit.");

    [Fact]
    public void The_removal_of_an_entity_that_facts_mention() =>
        Refused(
            Facts.Remove("person:yasuo-otani", "place:okayama", "document:plan"),
            "person:yasuo-otani cannot be removed: claim:honorific, relationship:post mention it.",
            "place:okayama cannot be removed: figure:exports, relationship:post mention it.",
            "document:plan cannot be removed: claim:honorific, figure:exports, relationship:post mention it.");

    [Fact]
    public void The_removal_of_an_entity_that_many_facts_mention() =>
        Refused(
            Facts.Put(Enumerable.Range(1, 9).Select(number => Facts.Post($"relationship:{number}", Facts.Otani, Facts.Okayama)).ToList()),
            then: Facts.Remove("person:yasuo-otani", "claim:honorific"),
            "person:yasuo-otani cannot be removed: relationship:1, relationship:2, relationship:3 and 7 more mention it.");

    [Fact]
    public void The_removal_of_an_entity_that_is_the_value_of_a_claim() =>
        Refused(
            Facts.Put(Facts.Claim("claim:x", Facts.Okayama, "counterparty", new ClaimValue.Reference(Facts.Otani.Id))),
            then: Facts.Remove("person:yasuo-otani", "claim:honorific", "relationship:post"),
            "person:yasuo-otani cannot be removed: claim:x mentions it.");

    [Fact]
    public void All_problems_are_told_at_once_and_that_nothing_was_written()
    {
        var changes = Facts.Put(s_nobody with { Names = [] }) with { Removed = ["document:plan"] };

        var error = Assert.Throws<RefusedChangeException>(() => ChangeCheck.Check(new NaiveGraph(Facts.Few), changes));

        Assert.Equal(
            "The changes were refused and nothing was written. person:nobody has no name. "
            + "document:plan cannot be removed: claim:honorific, figure:exports, relationship:post mention it.",
            error.Message);
    }

    [Fact]
    public void Of_very_many_problems_the_first_are_told_and_the_others_counted()
    {
        var changes = Facts.Put([.. Enumerable.Range(100, 70).Select(number => s_nobody with { Id = new($"person:{number}"), Names = [] })]);

        var error = Assert.Throws<RefusedChangeException>(() => ChangeCheck.Check(new NaiveGraph(Facts.Few), changes));

        Assert.Equal(70, error.Problems.Count);
        Assert.EndsWith(" person:148 has no name. person:149 has no name. There are 20 more problems.", error.Message, StringComparison.Ordinal);
    }

    private static void Refused(ChangeSet changes, params IReadOnlyList<string> problems) => Assert.Equal(problems, Problems(changes));

    private static void Refused(ChangeSet first, ChangeSet then, params IReadOnlyList<string> problems)
    {
        var graph = Facts.Few with { Relationships = [.. Facts.Few.Relationships, .. first.Relationships], Claims = [.. Facts.Few.Claims, .. first.Claims] };
        Assert.Equal(problems, Record.Exception(() => ChangeCheck.Check(new NaiveGraph(graph), then)) is RefusedChangeException refused ? refused.Problems : []);
    }

    private static IReadOnlyList<string> Problems(ChangeSet changes) =>
        Record.Exception(() => ChangeCheck.Check(new NaiveGraph(Facts.Few), changes)) is RefusedChangeException refused ? refused.Problems : [];
}
