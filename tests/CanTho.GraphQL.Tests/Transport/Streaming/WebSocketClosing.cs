using System.Net.WebSockets;
using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Every way in which a socket ends, by code and reason. Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</summary>
public sealed class WebSocketClosing
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Ticks = "subscription { ticks { number } }";

    [Theory]
    [InlineData("", "The message is empty.")]
    [InlineData("nonsense", "The message is not JSON at line 1, byte 2: 'nonsense' is an invalid JSON literal. Expected the literal 'null'.")]
    [InlineData("[]", "The message must be an object, not an array.")]
    [InlineData("{}", "The message has no \"type\".")]
    [InlineData("""{"type":7}""", "The message's \"type\" must be a string, not a number.")]
    [InlineData("""{"type":"subscirbe"}""", "There is no message type \"subscirbe\". Did you mean \"subscribe\"?")]
    [InlineData("""{"type":"start"}""", "There is no message type \"start\".")]
    [InlineData("""{"type":"next","id":"1","payload":{}}""", "\"next\" is said by servers, not to them.")]
    [InlineData("""{"type":"ping","type":"ping"}""", "The message has \"type\" more than once.")]
    [InlineData("""{"type":"ping","payload":[]}""", "The payload must be an object, not an array.")]
    [InlineData("""{"type":"pong","payload":1}""", "The payload must be an object, not a number.")]
    [InlineData("""{"type":"connection_init","payload":"x"}""", "The payload must be an object, not a string.")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", "A \"subscribe\" message needs an \"id\" that is not empty.")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""", "A \"subscribe\" message needs an \"id\" that is not empty.")]
    [InlineData("""{"type":"subscribe","id":7,"payload":{"query":"{ hello }"}}""", "The message's \"id\" must be a string, not a number.")]
    [InlineData("""{"type":"subscribe","id":"1"}""", "A \"subscribe\" message needs a \"payload\".")]
    [InlineData("""{"type":"subscribe","id":"1","payload":null}""", "The payload must be an object, not null.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""", "The payload has no \"query\"; it must hold a GraphQL document.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":[]}}""", "The payload's \"variables\" must be an object, not an array.")]
    [InlineData("""{"type":"complete"}""", "A \"complete\" message needs an \"id\" that is not empty.")]
    public async Task What_is_no_message_closes_with_4400_and_says_why(string message, string reason)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Say(message);

        Assert.Equal($"4400 {reason}", await client.Hear());
        await client.Close();
        await host.Ended();
    }

    [Fact]
    public async Task A_reason_longer_than_a_frame_is_cut_between_characters()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Say($$"""{"type":"{{new string('ơ', 100)}}"}""");

        var reason = await client.Hear();

        Assert.Equal($"4400 There is no message type \"{new string('ơ', 47)}…", reason);
    }

    [Fact]
    public async Task A_binary_message_is_none()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Say(Init, WebSocketMessageType.Binary);

        Assert.Equal("4400 The message is binary; send text.", await client.Hear());
    }

    [Fact]
    public async Task A_nested_message_is_refused_before_it_is_read()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Say($$$"""{"type":"ping","payload":{"a":{{{new string('[', 10_000)}}}{{{new string(']', 10_000)}}}}}""");

        Assert.StartsWith("4400 The message is not JSON at line 1, byte ", await client.Hear(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_message_is_not_read_to_its_end()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Begin(new string(' ', 256 * 1024 + 1));

        Assert.Equal("1009 The message is longer than 256 KB.", await client.Hear());
    }

    [Fact]
    public async Task A_long_query_is_refused()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", $"{{ hello }} #{new string('x', 64 * 1024)}");

        Assert.Equal("4400 The query is longer than 64 KB.", await client.Hear());
    }

    [Fact]
    public async Task Whoever_subscribes_before_the_acknowledgement_is_unauthorized()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host);
        await client.Subscribe("1", "{ hello }");

        Assert.Equal("4401 Unauthorized", await client.Hear());
    }

    [Fact]
    public async Task Whoever_does_not_wait_for_the_acknowledgement_is_unauthorized_too()
    {
        var asked = new TaskCompletionSource();
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions
        {
            OnConnect = async (_, _, cancel) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, cancel);
                return true;
            },
        });
        await using var client = await SocketClient.Open(host);
        await client.Say(Init);
        await asked.Task;
        await client.Subscribe("1", "{ hello }");

        Assert.Equal("4401 Unauthorized", await client.Hear());
        await client.Close();
        await host.Ended();
        Assert.Empty(host.Log.Lines);
    }

    [Theory]
    [InlineData("""{"type":"connection_init","payload":{"token":"good"}}""", """{"type":"connection_ack"}""")]
    [InlineData("""{"type":"connection_init","payload":{"token":"bad"}}""", "4403 Forbidden")]
    [InlineData("""{"type":"connection_init"}""", "4403 Forbidden")]
    public async Task The_host_may_refuse_a_connection(string init, string answer)
    {
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions
        {
            OnConnect = (context, payload, _) =>
                new(context.Request.Path == "/socket" && Equals(payload.GetValueOrDefault("token"), "good")),
        });
        await using var client = await SocketClient.Open(host);
        await client.Say(init);

        Assert.Equal(answer, await client.Hear());
    }

    [Fact]
    public async Task A_fault_of_the_server_is_one_for_the_log()
    {
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions
        {
            OnConnect = (_, _, _) => throw new InvalidOperationException("secret"),
        });
        await using var client = await SocketClient.Open(host);
        await client.Say(Init);

        Assert.Equal("4500 Internal server error", await client.Hear());
        var (message, exception) = Assert.Single(host.Log.Lines);
        Assert.Equal(("The OnConnect of a GraphQL WebSocket failed.", "secret"), (message, exception!.Message));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Another_protocol_is_not_acceptable(string? protocol)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host, protocol);

        Assert.Equal("4406 Subprotocol not acceptable", await client.Hear());
        await client.Close();
        await host.Ended();
    }

    [Fact]
    public async Task Whoever_does_not_begin_in_time_is_closed()
    {
        var time = new ManualTime();
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { Time = time });
        await using var client = await SocketClient.Open(host);
        await time.Waits(TimeSpan.FromSeconds(10));
        time.Pass(TimeSpan.FromSeconds(10));

        Assert.Equal("4408 Connection initialisation timeout", await client.Hear());
    }

    [Fact]
    public async Task Whoever_begins_in_time_is_not()
    {
        var time = new ManualTime();
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { Time = time });
        await using var client = await SocketClient.Connect(host);
        await time.Waits(TimeSpan.FromSeconds(10));
        time.Pass(TimeSpan.FromSeconds(10));
        await client.Say("""{"type":"ping"}""");

        Assert.Equal("""{"type":"pong"}""", await client.Hear());
    }

    [Fact]
    public async Task An_id_that_is_in_use_closes_the_socket_and_all_that_runs_on_it()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", Ticks);
        var source = await host.Opened();
        await client.Subscribe("1", "{ hello }");

        Assert.Equal("4409 Subscriber for 1 already exists", await client.Hear());
        await source.Gone;
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task A_connection_is_initialised_once()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Say(Init);

        Assert.Equal("4429 Too many initialisation requests", await client.Hear());
    }

    [Fact]
    public async Task A_server_that_stops_goes_away()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", Ticks);
        var source = await host.Opened();

        var stopping = host.Stop();
        Assert.Equal("1001 Going away", await client.Hear());
        await client.Close();
        await stopping;
        Assert.Equal(1, source.Disposed);
    }

    [Theory]
    [InlineData(1000, "Normal Closure", "1000 ")]
    [InlineData(4499, "Terminated", "4499 ")]
    public async Task A_client_that_closes_is_answered_and_its_operations_end(int code, string reason, string answer)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", Ticks);
        var source = await host.Opened();
        await client.Close(code, reason);

        Assert.Equal(answer, await client.Hear());
        await host.Ended();
        Assert.Equal(1, source.Disposed);
        Assert.Empty(host.Log.Lines);
    }

    [Fact]
    public async Task A_client_that_does_not_answer_the_closing_is_dropped()
    {
        var time = new ManualTime();
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { Time = time });
        await using var client = await SocketClient.Open(host);
        await client.Say("nonsense");
        Assert.StartsWith("4400", await client.Hear(), StringComparison.Ordinal);

        await time.Waits(TimeSpan.FromSeconds(5));
        time.Pass(TimeSpan.FromSeconds(5));
        await host.Ended();
    }
}
