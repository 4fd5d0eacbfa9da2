using CanTho.Clients;
using CanTho.Graph.Tests.Api;

namespace CanTho.Graph.Tests.Clients;

/// <summary>Apollo Client, as its guide sets it up, against the real API.</summary>
public sealed class Apollo(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Keeps_entities_by_type_and_id_and_finds_fragments_on_the_interface()
    {
        var seen = await ClientScript.Run("apollo", server.Endpoint(), "normalised");

        Assert.Equal(
            ["place:okayama-prefecture", "organisation:okayama-university", "person:chiba", "project:heart-hospital"], seen.Texts("answered"));
        Assert.Superset(
            new HashSet<string>
            {
                "Place:place:okayama-prefecture", "Organisation:organisation:okayama-university", "Person:person:chiba", "Project:project:heart-hospital",
            },
            seen.Texts("cached").ToHashSet());
        Assert.Equal(
            """{"__typename":"Project","id":"project:heart-hospital","kind":"PROJECT","name":"Can Tho Heart Hospital project"}""",
            seen.GetProperty("fromCache").GetRawText());
        Assert.Equal(1, seen.GetProperty("pathsFromCache").GetInt32());
    }

    [Fact]
    public async Task Joins_the_pages_of_a_connection()
    {
        var seen = await ClientScript.Run("apollo", server.Endpoint(), "pages");
        var people = (await server.People()).ToList();

        Assert.Equal(people, seen.Texts("ids"));
        Assert.Equal(people.Count, seen.GetProperty("totalCount").GetInt32());
        Assert.Equal((people.Count + 6) / 7, seen.GetProperty("pages").GetInt32());
    }

    /// <summary>Errors arrive as GraphQL errors, with path and code, under every policy and every status; never as errors of the network.</summary>
    [Fact]
    public async Task Tells_data_beside_an_error_from_a_refusal()
    {
        const string NoCursor = """{"message":"\"after\" is no cursor of this list. Give it a cursor that the same list, in the same order, gave out.","path":["entity","relationships"],"code":"BAD_USER_INPUT"}""";

        var seen = await ClientScript.Run("apollo", server.Endpoint(), "errors");

        Assert.Equal($$"""{"combined":true,"errors":[{{NoCursor}}]}""", seen.GetProperty("none").GetRawText());
        Assert.Equal($$"""{"data":{"entity":null},"combined":true,"errors":[{{NoCursor}}]}""", seen.GetProperty("all").GetRawText());
        Assert.Equal("""{"data":{"entity":null},"error":null}""", seen.GetProperty("ignore").GetRawText());
        Assert.Equal(
            """{"combined":true,"errors":[{"message":"Cannot query field \"nothing\" on type \"Overview\".","code":"GRAPHQL_VALIDATION_FAILED"}]}""",
            seen.GetProperty("refused").GetRawText());
    }
}
