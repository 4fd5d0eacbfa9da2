using System.Net;
using System.Text;
using System.Text.Json;

namespace CanTho.Graph.Tests.Api;

/// <summary>Whatever is sent, the answer is a clear error and the server goes on.</summary>
public sealed class BadRequests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Malformed_json_is_refused_with_its_place()
    {
        var (status, message) = await Send("""{"query": "{ overview { entities } }" """);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("JSON", message);
        await StillAnswers();
    }

    [Fact]
    public async Task An_unknown_id_is_null_where_one_thing_is_asked_for()
    {
        var data = await server.Ask("""{ entity(id: "person:nobody") { id } node(id: "claim:nothing") { id } nodes(ids: ["x"]) { id } }""");

        Assert.Equal("""{"entity":null,"node":null,"nodes":[null]}""", data.GetRawText());
    }

    [Fact]
    public async Task An_unknown_id_is_named_with_the_nearest_right_one_where_an_answer_rests_on_it()
    {
        var response = await server.Post("""{ dossier(of: "person:yasuo-ottani") { subject { id } } }""");
        var error = response.GetProperty("errors")[0];

        Assert.Equal("""There is no entity "person:yasuo-ottani". Did you mean "person:yasuo-otani"?""", error.GetProperty("message").GetString());
        Assert.Equal("NOT_FOUND", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("""{ links(from: 7.5, to: "x") { complete } }""")]
    [InlineData("""{ dossier(of: "person:chiba", asOf: "tomorrow") { subject { id } } }""")]
    [InlineData("""{ search(text: "otani", kinds: [GHOST]) { totalCount } }""")]
    public async Task A_wrong_type_is_refused_before_execution(string query)
    {
        var response = await server.Post(query);

        Assert.False(response.TryGetProperty("data", out _));
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Ten_thousand_levels_of_nesting_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{a", 10_000));
        var (status, message) = await Send(JsonSerializer.Serialize(new { query = deep }));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("200", message);
        await StillAnswers();
    }

    [Fact]
    public async Task A_body_of_five_megabytes_is_refused()
    {
        var (status, _) = await Send(JsonSerializer.Serialize(new { query = "{ overview { entities } }", extensions = new { padding = new string('x', 5_000_000) } }));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        await StillAnswers();
    }

    private async Task StillAnswers() => Assert.True((await server.Ask("{ overview { entities } }")).GetProperty("overview").GetProperty("entities").GetInt32() > 0);

    private async Task<(HttpStatusCode Status, string Message)> Send(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await server.Client.SendAsync(request);
        var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        return (response.StatusCode, json.GetProperty("errors")[0].GetProperty("message").GetString()!);
    }
}
