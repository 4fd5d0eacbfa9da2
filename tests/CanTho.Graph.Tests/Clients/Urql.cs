using CanTho.Clients;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>urql with its normalised cache, which is told the schema by introspection, against the real API.</summary>
public sealed class Urql(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Joins_the_pages_of_a_connection()
    {
        var seen = await ClientScript.Run("urql", server.Endpoint(), "pages");
        var people = (await server.People()).ToList();

        Assert.Equal(people, seen.Texts("ids"));
        Assert.Equal(people.Count, seen.GetProperty("totalCount").GetInt32());
        Assert.Equal(Enumerable.Repeat("POST /graphql", (people.Count + 6) / 7), seen.Texts("asked"));
    }

    [Fact]
    public async Task Asks_by_GET_where_it_is_told_to()
    {
        var seen = await ClientScript.Run("urql", server.Endpoint(), "get");

        Assert.Equal(
            """{"data":{"entity":{"id":"person:yasuo-otani","name":"Yasuo Otani"}},"error":null,"asked":["GET /graphql"]}""", seen.GetRawText());
    }

    [Fact]
    public async Task Tells_data_beside_an_error_from_a_refusal()
    {
        var seen = await ClientScript.Run("urql", server.Endpoint(), "errors");

        Assert.Equal(
            """{"data":{"entity":null},"network":null,"errors":[{"message":"\"after\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.","path":["entity","relationships"],"code":"BAD_USER_INPUT"}]}""",
            seen.GetProperty("partial").GetRawText());
        Assert.Equal(
            """{"network":null,"errors":[{"message":"Cannot query field \"nothing\" on type \"Overview\".","code":"GRAPHQL_VALIDATION_FAILED"}]}""",
            seen.GetProperty("refused").GetRawText());
    }
}
