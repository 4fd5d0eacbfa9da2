using System.Text.Json;
using CanTho.Clients;
using CanTho.GraphQL.Tests.Transport;
using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Clients;

/// <summary>graphql-ws and graphql-sse, the reference clients of the two protocols, and urql, which reads event streams by itself.</summary>
public sealed class Subscriptions
{
    private const string Operations = """
        "query":[{"data":{"hello":"world"}}],
        "mutation":[{"data":{"touch":1}}],
        "subscription":[
          {"errors":[{"message":"1 is odd.","locations":[{"line":1,"column":57}],"path":["count","half"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"count":{"number":1,"half":null}}},
          {"data":{"count":{"number":2,"half":1}}}
        ],
        "broken":[{"errors":[{"message":"Nobody counts to -1.","locations":[{"line":1,"column":16}],"path":["count"],"extensions":{"code":"EXECUTION_ERROR"}}]}],
        "invalid":[{"errors":[{"message":"Cannot query field \"nothing\" on type \"Subscription\".","locations":[{"line":1,"column":16}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"FieldsOnCorrectTypeRule"}}]}],
        "unparsable":[{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":15}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}]
        """;

    [Fact]
    public async Task Graphql_ws_is_answered_over_one_socket()
    {
        await using var host = await StreamingHost.Start();

        Same($$"""{ {{Operations}}, "sockets":1 }""", await ClientScript.Run("graphql-ws", Socket(host), "operations"));
    }

    [Fact]
    public async Task Graphql_sse_is_answered_the_same()
    {
        await using var host = await StreamingHost.Start();

        Same($$"""{ {{Operations}} }""", await ClientScript.Run("graphql-sse", Stream(host), "operations"));
    }

    [Fact]
    public async Task Graphql_ws_may_ask_for_fifty_things_at_once()
    {
        await using var host = await StreamingHost.Start();

        Same($$"""{"lengths":[{{Lengths}}],"sockets":1}""", await ClientScript.Run("graphql-ws", Socket(host), "together"));
    }

    [Fact]
    public async Task Graphql_sse_may_too_each_over_a_connection()
    {
        await using var host = await StreamingHost.Start();

        Same($$"""{"lengths":[{{Lengths}}]}""", await ClientScript.Run("graphql-sse", Stream(host), "together"));
    }

    [Theory]
    [InlineData("graphql-ws")]
    [InlineData("graphql-sse")]
    public async Task A_reader_that_has_enough_lets_go_of_the_source(string client)
    {
        await using var host = await StreamingHost.Start();

        var seen = ClientScript.Run(client, client == "graphql-ws" ? Socket(host) : Stream(host), "enough");
        var source = (await host.Opened(seen)).Emit(new Tick(1), new Tick(2));

        Same("[1,2]", await seen);
        await source.Gone;
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task Graphql_ws_is_told_that_it_may_not_connect()
    {
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions
        {
            OnConnect = (_, payload, _) => new(Equals(payload["token"], "good")),
        });

        Same("""[{"code":4403,"reason":"Forbidden"}]""", await ClientScript.Run("graphql-ws", Socket(host), "refused"));
    }

    [Fact]
    public async Task Graphql_ws_may_ask_whether_the_server_is_alive()
    {
        await using var host = await StreamingHost.Start();

        Same("\"pong\"", await ClientScript.Run("graphql-ws", Socket(host), "alive"));
    }

    [Fact]
    public async Task Graphql_ws_may_drop_its_socket()
    {
        await using var host = await StreamingHost.Start();

        var seen = ClientScript.Run("graphql-ws", Socket(host), "terminated");
        var source = (await host.Opened(seen)).Emit(new Tick(1));

        Same("""[1,{"code":4499,"reason":"Terminated"}]""", await seen);
        await source.Gone;
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task Graphql_sse_comes_again_when_its_connection_breaks()
    {
        await using var host = await StreamingHost.Start();

        var seen = ClientScript.Run("graphql-sse", Stream(host), "again");
        var first = (await host.Opened(seen)).Emit(new Tick(1));
        (await host.Opened(seen)).Emit(new Tick(2)).End();

        Same("[1,2]", await seen);
        Assert.Equal(1, first.Disposed);
    }

    [Fact]
    public async Task Urql_subscribes_without_a_socket()
    {
        await using var host = await StreamingHost.Start();

        Same(
            """{"results":[{"data":{"count":{"number":1}},"error":null},{"data":{"count":{"number":2}},"error":null}],"hello":"world"}""",
            await ClientScript.Run("graphql-sse", Stream(host), "urql"));
    }

    private static string Lengths => string.Join(',', Enumerable.Range(0, 50));

    private static string Socket(StreamingHost host) => new UriBuilder(host.Url) { Scheme = "ws", Path = "/socket" }.Uri.ToString();

    private static string Stream(StreamingHost host) => new Uri(host.Url, "/graphql").ToString();

    private static void Same(string expected, JsonElement seen) =>
        Assert.Equal(JsonSerializer.Serialize(JsonElement.Parse(expected)), JsonSerializer.Serialize(seen));
}
