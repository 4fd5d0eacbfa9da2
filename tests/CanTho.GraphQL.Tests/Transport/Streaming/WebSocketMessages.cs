using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
public sealed class WebSocketMessages
{
    private const string Ticks = "subscription { ticks { number } }";

    [Theory]
    [InlineData("""{"type":"connection_init"}""")]
    [InlineData("""{"type":"connection_init","payload":null}""")]
    [InlineData("""{"payload":{"token":"x"},"type":"connection_init","more":[1]}""")]
    public async Task A_connection_is_acknowledged(string init)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Say(init);

        Assert.Equal("""{"type":"connection_ack"}""", await client.Hear());
        Assert.Equal("graphql-transport-ws", client.SubProtocol);
    }

    [Theory]
    [InlineData("""{"type":"ping"}""", """{"type":"pong"}""")]
    [InlineData("""{"type":"ping","payload":null}""", """{"type":"pong"}""")]
    [InlineData("""{"payload":{"at":1.0,"of":["Cần Thơ"]},"type":"ping"}""", """{"type":"pong","payload":{"at":1.0,"of":["Cần Thơ"]}}""")]
    public async Task A_ping_is_answered_at_any_time(string ping, string pong)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Say(ping);

        Assert.Equal(pong, System.Text.RegularExpressions.Regex.Unescape(await client.Hear()));
    }

    [Fact]
    public async Task A_subscription_is_answered_until_it_is_complete()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("đ \\\"1\\\"", Ticks);
        var source = await host.Opened();

        source.Emit(new Tick(1));
        Assert.Equal("""{"id":"đ \"1\"","type":"next","payload":{"data":{"ticks":{"number":1}}}}""", await client.Hear());

        source.Emit(new Tick(2)).End();
        Assert.Equal("""{"id":"đ \"1\"","type":"next","payload":{"data":{"ticks":{"number":2}}}}""", await client.Hear());
        Assert.Equal("""{"id":"đ \"1\"","type":"complete"}""", await client.Hear());
        Assert.Equal(1, source.Disposed);
    }

    [Theory]
    [InlineData("{ hello }", """{"data":{"hello":"world"}}""")]
    [InlineData("mutation { touch }", """{"data":{"touch":1}}""")]
    [InlineData("{ must }", """{"errors":[{"message":"Cannot return null for non-nullable field Query.must.","locations":[{"line":1,"column":3}],"path":["must"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}""")]
    public async Task A_query_or_a_mutation_has_one_result(string query, string result)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", query);

        Assert.Equal($$"""{"id":"1","type":"next","payload":{{result}}}""", await client.Hear());
        Assert.Equal("""{"id":"1","type":"complete"}""", await client.Hear());
    }

    [Fact]
    public async Task The_operation_name_and_the_variables_are_heeded()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Say("""{"id":"1","type":"subscribe","payload":{"query":"query A { hello } query B($no: Boolean!) { hello @include(if: $no) x: hello }","operationName":"B","variables":{"no":false},"extensions":{}}}""");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"x":"world"}}}""", await client.Hear());
    }

    [Theory]
    [InlineData("{ hello", """[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":8}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}]""")]
    [InlineData("{ a b }", """[{"message":"Cannot query field \"a\" on type \"Query\".","locations":[{"line":1,"column":3}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"FieldsOnCorrectTypeRule"}},{"message":"Cannot query field \"b\" on type \"Query\".","locations":[{"line":1,"column":5}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED","rule":"FieldsOnCorrectTypeRule"}}]""")]
    [InlineData("subscription { late { number } }", """[{"message":"Internal error","locations":[{"line":1,"column":16}],"path":["late"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]""")]
    public async Task What_is_refused_ends_with_an_error(string query, string errors)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", query);
        Assert.Equal($$"""{"id":"1","type":"error","payload":{{errors}}}""", await client.Hear());

        await client.Subscribe("1", "{ hello }"); // the id is free again, and no "complete" has followed
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"world"}}}""", await client.Hear());
    }

    [Fact]
    public async Task A_source_that_breaks_off_ends_with_an_error()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", Ticks);
        (await host.Opened()).Emit(new Tick(1)).End(new GraphQLException(new GraphQLError("The clock has stopped.")));

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"ticks":{"number":1}}}}""", await client.Hear());
        Assert.Equal(
            """{"id":"1","type":"error","payload":[{"message":"The clock has stopped.","locations":[{"line":1,"column":16}],"path":["ticks"],"extensions":{"code":"EXECUTION_ERROR"}}]}""",
            await client.Hear());
    }

    [Fact]
    public async Task What_fails_in_one_event_does_not_end_the_others()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", "subscription { ticks { half } }");
        (await host.Opened()).Emit(new Tick(3), new Tick(4));

        Assert.Equal(
            """{"id":"1","type":"next","payload":{"errors":[{"message":"3 is odd.","locations":[{"line":1,"column":24}],"path":["ticks","half"],"extensions":{"code":"EXECUTION_ERROR"}}],"data":{"ticks":{"half":null}}}}""",
            await client.Hear());
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"ticks":{"half":2}}}}""", await client.Hear());
    }

    [Fact]
    public async Task A_client_that_completes_hears_no_more_of_it_and_may_use_the_id_again()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", Ticks);
        var source = await host.Opened();
        await source.Asked;

        await client.Say("""{"id":"1","type":"complete"}""");
        await source.Gone;
        source.Emit(new Tick(1));
        await client.Subscribe("1", "{ hello }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"hello":"world"}}}""", await client.Hear());
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task Operations_run_beside_each_other()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("a", Ticks);
        var a = await host.Opened();
        await client.Subscribe("b", Ticks);
        var b = await host.Opened();

        b.Emit(new Tick(1));
        Assert.Equal("""{"id":"b","type":"next","payload":{"data":{"ticks":{"number":1}}}}""", await client.Hear());
        a.Emit(new Tick(2));
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"ticks":{"number":2}}}}""", await client.Hear());
        b.End();
        Assert.Equal("""{"id":"b","type":"complete"}""", await client.Hear());
        a.Emit(new Tick(3));
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"ticks":{"number":3}}}}""", await client.Hear());
    }

    [Theory]
    [InlineData("""{"id":"7","type":"complete"}""")]
    [InlineData("""{"type":"pong"}""")]
    [InlineData("""{"type":"pong","payload":{}}""")]
    public async Task What_needs_no_answer_gets_none(string message)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Say(message);
        await client.Say("""{"type":"ping"}""");

        Assert.Equal("""{"type":"pong"}""", await client.Hear());
    }

    [Fact]
    public async Task A_message_may_come_in_parts()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Begin("""{"type":"pi""");
        await client.Say("""ng"}""");

        Assert.Equal("""{"type":"pong"}""", await client.Hear());
    }

    [Fact]
    public async Task One_operation_too_many_gets_an_error_and_the_others_go_on()
    {
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { MaxOperations = 1 });
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("a", Ticks);
        var source = await host.Opened();

        await client.Subscribe("b", "{ hello }");
        Assert.Equal(
            """{"id":"b","type":"error","payload":[{"message":"There are 1 operations running on this socket; complete one first.","extensions":{"code":"SERVICE_UNAVAILABLE"}}]}""",
            await client.Hear());

        source.Emit(new Tick(1));
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"ticks":{"number":1}}}}""", await client.Hear());
    }
}
