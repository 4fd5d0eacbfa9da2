using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Each limit is the largest that is still allowed.</summary>
public sealed class TheEdgeOfEachLimit
{
    private const string Hello = """{"data":{"hello":"hello, world"}}""";

    [Fact]
    public async Task Of_a_body()
    {
        await using var host = await HttpHost.Start(new GraphQLHttpOptions { MaxBody = 2048 });

        Assert.Equal(Hello, (await host.Post("""{"query":"{ hello }"}""".PadRight(2048))).Body);
        Assert.Equal(
            (413, """{"errors":[{"message":"The body is longer than 2 KB.","extensions":{"code":"BAD_REQUEST"}}]}"""),
            Short(await host.Post("""{"query":"{ hello }"}""".PadRight(2049))));
    }

    [Fact]
    public async Task Of_a_query_by_POST_and_by_GET()
    {
        await using var host = await HttpHost.Start(new GraphQLHttpOptions { MaxQuery = 1024 });
        var (longest, longer) = ("{hello}".PadRight(1024, ','), "{hello}".PadRight(1025, ','));
        var refused = (413, """{"errors":[{"message":"The query is longer than 1 KB.","extensions":{"code":"BAD_REQUEST"}}]}""");

        Assert.Equal(Hello, (await host.Post($$"""{"query":"{{longest}}"}""")).Body);
        Assert.Equal(Hello, (await host.Get($"?query={longest}")).Body);
        Assert.Equal(refused, Short(await host.Post($$"""{"query":"{{longer}}"}""")));
        Assert.Equal(refused, Short(await host.Get($"?query={longer}")));
    }

    [Fact]
    public async Task Of_the_depth_of_a_request()
    {
        await using var host = await HttpHost.Start(new GraphQLHttpOptions { MaxDepth = 4 });

        Assert.Equal(Hello, (await host.Post("""{"query":"{ hello }","variables":{"a":[[]]}}""")).Body);
        Assert.Equal(
            (400, """{"errors":[{"message":"The body is not JSON at line 1, byte 41: The maximum configured depth of 4 has been exceeded. Cannot read next JSON array.","extensions":{"code":"BAD_REQUEST"}}]}"""),
            Short(await host.Post("""{"query":"{ hello }","variables":{"a":[[[]]]}}""")));
    }

    [Fact]
    public async Task Of_the_depth_of_a_response()
    {
        const string Sdl = "type Query { in: Query  a: Int }";
        var answer = new Tests.Execution.Answers(Sdl, new EngineOptions { MaxDepth = 2 }, ("Query.in", _ => new(new object())), ("Query.a", _ => new(1)));

        Assert.Equal("""{"data":{"in":{"in":{"a":1}}}}""", await answer.To("{ in { in { a } } }"));
        Assert.Equal(
            """{"errors":[{"message":"The response is nested more than 2 levels deep; ask for less at once.","locations":[{"line":1,"column":13}],"path":["in","in","in"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"in":{"in":{"in":null}}}}""",
            await answer.To("{ in { in { in { a } } } }"));
    }

    private static (int, string) Short(Reply reply) => (reply.Status, reply.Body);
}
