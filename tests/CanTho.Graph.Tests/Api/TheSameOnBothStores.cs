using System.Text.Json;
using System.Text.RegularExpressions;
using CanTho.Graph.Tests.Stores.Neo4j;

namespace CanTho.Graph.Tests.Api;

/// <summary>Byte for byte, over HTTP, on the real seed.</summary>
[Collection(GraphServer.Collection)]
public sealed partial class TheSameOnBothStores(BothStores both) : IClassFixture<BothStores>
{
    public static TheoryData<string> ReadmeQueries => [.. TourStop().Matches(Repository.Read("README.md")).Select(stop => stop.Groups["query"].Value)];

    [Theory]
    [MemberData(nameof(ReadmeQueries))]
    public async Task Is_the_answer_to_every_query_of_the_readme(string query) => Assert.DoesNotContain("\"errors\"", await both.Ask(query));

    [Theory]
    [MemberData(nameof(Documentation.PlaygroundExamples), MemberType = typeof(Documentation))]
    public async Task Is_the_answer_to_every_example_of_the_playground(string file) =>
        Assert.DoesNotContain("\"errors\"", await both.Ask(Repository.Read("src/explorer/playground/examples", file)));

    [Theory]
    [MemberData(nameof(EveryField.Lists), MemberType = typeof(EveryField))]
    public async Task Is_every_field_of_every_entity(string list, string type, int page)
    {
        var query = EveryField.OfAll(list, type, page);
        string? after = null;

        do
        {
            var response = JsonElement.Parse(await both.Ask(query, new { after }));
            Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
            var place = response.GetProperty("data").GetProperty(list).GetProperty("pageInfo");
            after = place.GetProperty("hasNextPage").GetBoolean() ? place.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
    }

    [Theory]
    [MemberData(nameof(EveryField.Answers), MemberType = typeof(EveryField))]
    public async Task Is_every_field_of_every_answer(string field, string type) => Assert.DoesNotContain("\"errors\"", await both.Ask(EveryField.Of(field, type)));

    [Theory]
    [InlineData("""{ entity(id: "person:nobody") { id } node(id: "claim:nothing") { id } nodes(ids: ["x", "person:chiba", "x"]) { id } }""")]
    [InlineData("""{ dossier(of: "person:yasuo-ottani") { subject { id } } }""")]
    [InlineData("""{ links(from: "person:nobody-at-all-of-that-name", to: "person:chiba") { note } }""")]
    [InlineData("""{ links(from: "person:chiba", to: "person:chiba") { note } }""")]
    [InlineData("""{ people(first: -1) { totalCount } places(first: 501) { totalCount } tasks(first: 2, last: 2) { totalCount } }""")]
    [InlineData("""{ timeline(first: 2, after: "nonsense") { totalCount } }""")]
    [InlineData("""{ neighbourhood(of: []) { complete } }""")]
    [InlineData("""{ conflicts(about: "organisation:nobody") { totalCount } }""")]
    public async Task Is_what_cannot_be_answered(string query) => await both.Ask(query);

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public async Task Is_every_export(string format)
    {
        var (embedded, neo4j) = await both.Get($"/export/{format}");

        Assert.Equal(embedded, neo4j);
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n\n```json\n", RegexOptions.Singleline)]
    private static partial Regex TourStop();
}
