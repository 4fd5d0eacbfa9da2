using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Spec: https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverSSE.md</summary>
public sealed class EventStreams
{
    private const string Ticks = "subscription { ticks { number } }";
    private const string Connected = ":";
    private const string Complete = "event: complete\ndata:";

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("text/event-stream, multipart/mixed")]
    [InlineData("text/event-stream, application/json;q=0.9")]
    [InlineData("application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed")]
    public async Task A_subscription_is_streamed_to_whoever_accepts_a_stream(string accept)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Post(host, Ticks, accept);
        var source = await host.Opened();

        Assert.Equal(200, client.Status);
        Assert.Equal(
            "Cache-Control: no-cache\nContent-Type: text/event-stream; charset=utf-8\nVary: Accept\nX-Accel-Buffering: no\nX-Content-Type-Options: nosniff",
            client.Headers);
        Assert.Equal(Connected, await client.Next());

        source.Emit(new Tick(1));
        Assert.Equal("""event: next%data: {"data":{"ticks":{"number":1}}}""".Replace('%', '\n'), await client.Next());

        source.Emit(new Tick(2)).End();
        Assert.Equal("""event: next%data: {"data":{"ticks":{"number":2}}}""".Replace('%', '\n'), await client.Next());
        Assert.Equal(Complete, await client.Next());
        Assert.Null(await client.Next());
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task A_browser_may_subscribe_by_GET()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Get(host, Ticks);
        (await host.Opened()).Emit(new Tick(1)).End();

        Assert.Equal(
            [Connected, """event: next%data: {"data":{"ticks":{"number":1}}}""", Complete],
            await Rest(client));
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"world"}}""")]
    [InlineData("mutation { touch }", """{"data":{"touch":1}}""")]
    [InlineData("{ hello must }", """{"errors":[{"message":"Cannot return null for non-nullable field Query.must.","locations":[{"line":1,"column":9}],"path":["must"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}""")]
    [InlineData("{ hello", """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":8}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]}""")]
    [InlineData("{ nothing }", """{"errors":[{"message":"Cannot query field \"nothing\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"FieldsOnCorrectTypeRule"}}]}""")]
    public async Task Everything_else_is_a_stream_of_one_result_refusals_included(string query, string result)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Post(host, query);

        Assert.Equal(200, client.Status);
        Assert.Equal([Connected, $"event: next%data: {result}", Complete], await Rest(client));
    }

    [Fact]
    public async Task What_breaks_off_says_why()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Post(host, Ticks);
        (await host.Opened()).Emit(new Tick(1)).End(new InvalidOperationException("secret"));

        Assert.Equal(
            [
                Connected,
                """event: next%data: {"data":{"ticks":{"number":1}}}""",
                """event: next%data: {"errors":[{"message":"Internal error","locations":[{"line":1,"column":16}],"path":["ticks"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}""",
                Complete,
            ],
            await Rest(client));
        Assert.Equal("secret", Assert.Single(host.Log.Lines).Exception!.Message);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused_before_there_is_a_stream()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Get(host, "mutation { touch }");

        Assert.Equal(405, client.Status);
        Assert.Equal("Allow: POST\nContent-Type: application/json; charset=utf-8\nVary: Accept\nX-Content-Type-Options: nosniff", client.Headers);
        Assert.Equal(
            """{"errors":[{"message":"Only queries may be sent this way; send mutations by POST.","locations":[{"line":1,"column":1}],"extensions":{"code":"OPERATION_NOT_ALLOWED"}}]}""",
            await client.Next());
    }

    [Fact]
    public async Task What_is_no_GraphQL_request_is_refused_before_there_is_a_stream()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Get(host, "");

        Assert.Equal(400, client.Status);
        Assert.Equal(
            """{"errors":[{"message":"The URL has no parameter \"query\"; it must hold a GraphQL document.","extensions":{"code":"BAD_REQUEST"}}]}""",
            await client.Next());
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/json, text/event-stream;q=0")]
    public async Task Whoever_accepts_no_stream_is_told_how_to_get_one(string accept)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Get(host, Ticks, accept);

        Assert.Equal(200, client.Status);
        Assert.Equal(
            """{"errors":[{"message":"A subscription is answered by a stream, not by a single response: ask for one with \"Accept: text/event-stream\", or over a WebSocket.","locations":[{"line":1,"column":1}],"extensions":{"code":"STREAM_REQUIRED"}}]}""",
            await client.Next());
    }

    [Fact]
    public async Task A_silent_stream_is_kept_alive_by_comments()
    {
        var time = new ManualTime();
        var every = TimeSpan.FromSeconds(12);
        await using var host = await StreamingHost.Start(new GraphQLHttpOptions { Time = time });
        await using var client = await EventStreamClient.Post(host, Ticks);
        Assert.Equal(":", await client.Next());

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await time.Waits(every);
            time.Pass(every);
            Assert.Equal(":", await client.Next());
        }

        (await host.Opened()).Emit(new Tick(1)).End();
        Assert.Equal(["""event: next%data: {"data":{"ticks":{"number":1}}}""", Complete], await Rest(client));
    }

    [Fact]
    public async Task One_stream_too_many_is_refused()
    {
        await using var host = await StreamingHost.Start(new GraphQLHttpOptions { MaxEventStreams = 1 });

        await using (var first = await EventStreamClient.Post(host, Ticks))
        {
            await using var second = await EventStreamClient.Post(host, Ticks);

            Assert.Equal(503, second.Status);
            Assert.Equal(
                """{"errors":[{"message":"This server streams to 1 clients already; try again later.","extensions":{"code":"SERVICE_UNAVAILABLE"}}]}""",
                await second.Next());
            await host.Ended();
        }

        await host.Ended();
        await using var third = await EventStreamClient.Post(host, Ticks);
        Assert.Equal(200, third.Status);
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams_without_calling_them_complete()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await EventStreamClient.Post(host, Ticks);
        var source = await host.Opened();
        Assert.Equal(Connected, await client.Next());

        await host.Stop();

        Assert.Null(await client.Next());
        Assert.Equal(1, source.Disposed);
    }

    private static async Task<List<string>> Rest(EventStreamClient client)
    {
        var events = new List<string>();

        while (await client.Next() is { } next)
        {
            events.Add(next.Replace("\ndata: ", "%data: ", StringComparison.Ordinal));
        }

        return events;
    }
}
