using System.Text.Json;

namespace CanTho.Graph.Tests.Api;

/// <summary>The answers that the product was asked for, through the API, on the real seed.</summary>
public sealed class WhatMustBeSeen(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Headline =
        """
        { links(from: "place:okayama-prefecture", to: "project:heart-hospital") {
            complete
            note
            partners { entity { id } routes nearest }
            paths { hops cost sentence(language: EN) entities { id }
              steps { forward relationship { id sources { document { id } locator } } } } } }
        """;

    [Fact]
    public async Task Okayama_is_linked_to_the_heart_hospital_by_its_university_and_professor_chiba()
    {
        var links = (await server.Ask(Headline)).GetProperty("links");
        var partners = Ids(links.GetProperty("partners"), partner => partner.GetProperty("entity"));

        Assert.Contains("organisation:okayama-university", partners);
        Assert.Contains("person:chiba", partners);
        Assert.True(links.GetProperty("complete").GetBoolean());
        Assert.Equal(JsonValueKind.Null, links.GetProperty("note").ValueKind);
    }

    [Fact]
    public async Task The_mayor_of_okayama_city_is_no_partner_in_the_project()
    {
        var links = (await server.Ask(Headline)).GetProperty("links");

        Assert.DoesNotContain("person:masao-omori", Ids(links.GetProperty("partners"), partner => partner.GetProperty("entity")));
        Assert.All(links.GetProperty("paths").EnumerateArray(), path => Assert.DoesNotContain("person:masao-omori", Ids(path.GetProperty("entities"), entity => entity)));
    }

    [Fact]
    public async Task Every_step_of_every_route_is_cited_among_them_the_plan_and_the_report()
    {
        var links = (await server.Ask(Headline)).GetProperty("links");
        var sources = links.GetProperty("paths").EnumerateArray()
            .SelectMany(path => path.GetProperty("steps").EnumerateArray())
            .Select(step => step.GetProperty("relationship").GetProperty("sources").EnumerateArray().ToList())
            .ToList();
        var cited = sources.SelectMany(source => source)
            .Select(source => $"{source.GetProperty("document").GetProperty("id").GetString()} {source.GetProperty("locator").GetString()}")
            .ToHashSet();

        Assert.All(sources, Assert.NotEmpty);
        Assert.Contains("document:kh-167-2017 III.3.a", cited);
        Assert.Contains("document:report-2020 I.2.d", cited);
    }

    [Theory]
    [InlineData("dung le viet", "person:le-viet-dung")]
    [InlineData("LE VIET DUNG", "person:le-viet-dung")]
    [InlineData("Le\u0302 Vie\u0323\u0302t Du\u0303ng", "person:le-viet-dung")]
    [InlineData("PGS.TS Le Viet Dung", "person:le-viet-dung")]
    [InlineData("otani", "person:yasuo-otani")]
    [InlineData("Ōtani", "person:yasuo-otani")]
    [InlineData("OTANI Yasuo", "person:yasuo-otani")]
    [InlineData("Yasuo Ohtani", "person:yasuo-otani")]
    [InlineData("tim mach", "project:heart-hospital")]
    [InlineData("heart hospital", "project:heart-hospital")]
    public async Task A_name_is_found_however_it_is_typed(string typed, string id)
    {
        var data = await server.Ask("query Find($text: String!) { search(text: $text) { nodes { entity { id } matched why score } } }", new { text = typed });

        Assert.Contains(id, Ids(data.GetProperty("search").GetProperty("nodes"), hit => hit.GetProperty("entity")));
    }

    [Fact]
    public async Task Nothing_is_found_for_a_name_that_nobody_has() =>
        Assert.Equal(0, (await server.Ask("""{ search(text: "zzzz") { totalCount nodes { matched } } }""")).GetProperty("search").GetProperty("totalCount").GetInt32());

    [Fact]
    public async Task The_briefing_on_otani_gives_both_posts_by_source_and_both_orders_of_his_name()
    {
        var dossier = (await server.Ask(
            """
            { dossier(of: "person:yasuo-otani", asOf: "2020-03-01") {
                subject { names { text sources { document { id } } } }
                posts { to { id } role sources { document { id } locator } }
                text(language: EN) } }
            """)).GetProperty("dossier");
        var names = dossier.GetProperty("subject").GetProperty("names").EnumerateArray().Select(name => name.GetProperty("text").GetString()).ToList();
        var documents = dossier.GetProperty("posts").EnumerateArray()
            .SelectMany(post => post.GetProperty("sources").EnumerateArray())
            .Select(source => source.GetProperty("document").GetProperty("id").GetString())
            .ToHashSet();

        Assert.Contains("Otani Yasuo", names);
        Assert.Contains("Yasuo Otani", names);
        Assert.Contains("document:kh-167-2017", documents);
        Assert.Contains("document:report-2020", documents);
        Assert.Contains("Otani", dossier.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("takesho", "capital")]
    [InlineData("okayama", "counterparty")]
    [InlineData("seminar", "date")]
    public async Task What_the_sources_contradict_each_other_on_comes_out(string about, string subject)
    {
        var data = await server.Ask("{ conflicts(first: 100) { nodes { subject about { id } sides { value facts { id } sources { locator } } } } }");

        Assert.Contains(data.GetProperty("conflicts").GetProperty("nodes").EnumerateArray(), conflict =>
            conflict.GetProperty("subject").GetString() == subject
            && conflict.GetProperty("about").GetProperty("id").GetString()!.Contains(about, StringComparison.Ordinal)
            && conflict.GetProperty("sides").GetArrayLength() >= 2);
    }

    [Fact]
    public async Task The_capital_of_investment_in_2017_is_disputed_between_12_05_and_12_04()
    {
        var data = await server.Ask("""{ conflicts(about: "place:can-tho", first: 100) { nodes { subject sides { value(language: EN) } } } }""");

        Assert.Contains(data.GetProperty("conflicts").GetProperty("nodes").EnumerateArray(), conflict =>
            conflict.GetProperty("subject").GetString() == "FDI_CAPITAL"
            && conflict.GetProperty("sides").EnumerateArray().Select(side => side.GetProperty("value").GetString()).Order()
                .SequenceEqual(["12.04 million USD", "12.05 million USD"]));
    }

    private static List<string?> Ids(JsonElement list, Func<JsonElement, JsonElement> entity) =>
        [.. list.EnumerateArray().Select(item => entity(item).GetProperty("id").GetString())];
}
