using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>Clients that subscribe and are not heard of again: nothing of them is left.</summary>
public sealed class VanishingClients
{
    private const string Ticks = "subscription { ticks { number } }";

    [Fact]
    public async Task A_hundred_event_streams_that_are_reset()
    {
        await using var host = await StreamingHost.Start();
        var sources = new List<HandFed<object?>>();

        for (var i = 0; i < 100; i++)
        {
            await using var client = await EventStreamClient.Post(host, Ticks);
            sources.Add(await host.Opened());
            client.Reset();
        }

        await All(sources, host);
    }

    [Fact]
    public async Task A_hundred_sockets_of_three_subscriptions_that_are_reset()
    {
        await using var host = await StreamingHost.Start();
        var sources = new List<HandFed<object?>>();

        for (var i = 0; i < 100; i++)
        {
            await using var client = await SocketClient.Connect(host);

            foreach (var id in new[] { "a", "b", "c" })
            {
                await client.Subscribe(id, Ticks);
                sources.Add(await host.Opened());
            }

            client.Reset();
        }

        await All(sources, host, 100);
    }

    [Fact]
    public async Task A_socket_that_is_closed_on_one_side_without_a_goodbye()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", Ticks);
        var source = await host.Opened();
        client.HalfClose();

        await All([source], host);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_vanishes_in_the_middle_of_an_event(bool overWebSocket)
    {
        await using var host = await StreamingHost.Start();
        await using var socket = overWebSocket ? await SocketClient.Connect(host) : null;
        await (socket?.Subscribe("1", "subscription { ticks { text } }") ?? Task.CompletedTask);
        await using var stream = overWebSocket ? null : await EventStreamClient.Post(host, "subscription { ticks { text } }");
        var source = await host.Opened();

        source.Emit(new Tick(50_000_000)); // more than the buffers in between can take
        await (socket?.Hear() ?? stream!.Next().ContinueWith(_ => ""));
        (overWebSocket ? (Action)socket!.Reset : stream!.Reset)();

        await All([source], host);
    }

    /// <summary>https://github.com/enisdenjo/graphql-ws/issues/532: the source was opened for a socket that had closed before.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_vanishes_while_its_source_is_being_opened(bool overWebSocket)
    {
        var (opening, open, source) = (new TaskCompletionSource(), new TaskCompletionSource(), new HandFed<object?>());
        await using var host = await StreamingHost.Start(late: async context =>
        {
            opening.SetResult();
            await using var _ = context.Cancel.Register(open.SetResult);
            await open.Task; // and only then, when nobody wants it any more, is there a source
            return source;
        });

        if (overWebSocket)
        {
            await using var client = await SocketClient.Connect(host);
            await client.Subscribe("1", "subscription { late { number } }");
            await opening.Task;
            client.Reset();
        }
        else
        {
            using var connections = new Connections();
            var url = new Uri(host.Url, "/graphql?query=subscription{late{number}}");
            var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept", "text/event-stream" } } };
            var response = connections.Invoker.SendAsync(request, TestContext.Current.CancellationToken);
            await opening.Task;
            connections.Reset();
            await Assert.ThrowsAnyAsync<Exception>(() => response);
        }

        await All([source], host);
        Assert.Equal(0, source.Pulled);
    }

    [Fact]
    public async Task A_socket_that_answers_no_ping()
    {
        var (time, every) = (new ManualTime(), TimeSpan.FromSeconds(12));
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { Time = time });
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", Ticks);
        var source = await host.Opened();

        await time.Waits(every);
        time.Pass(every);
        Assert.Equal("""{"type":"ping"}""", await client.Hear());

        await client.Say("""{"type":"pong"}""");
        await client.Say("""{"type":"ping"}"""); // its answer tells that the pong has been read
        Assert.Equal("""{"type":"pong"}""", await client.Hear());
        await time.Waits(every);
        time.Pass(every);
        Assert.Equal("""{"type":"ping"}""", await client.Hear());

        await time.Waits(every);
        time.Pass(every);
        Assert.Equal("gone", await client.Hear());
        await All([source], host);
    }

    [Fact]
    public async Task A_socket_whose_message_drips_in()
    {
        var (time, every) = (new ManualTime(), TimeSpan.FromSeconds(12));
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { Time = time });
        await using var client = await SocketClient.Connect(host);

        await time.Waits(every);
        time.Pass(every);
        Assert.Equal("""{"type":"ping"}""", await client.Hear());

        foreach (var character in """{"type":"pong" """)
        {
            await client.Begin($"{character}");
        }

        await time.Waits(every);
        time.Pass(every);
        Assert.Equal("gone", await client.Hear());
        await All([], host, 1);
    }

    [Fact]
    public async Task A_socket_that_takes_nothing_any_more()
    {
        var (time, every) = (new ManualTime(), TimeSpan.FromSeconds(12));
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { Time = time });
        await using var client = await SocketClient.Connect(host);
        await client.Subscribe("1", "subscription { ticks { text } }");
        var source = await host.Opened();
        await time.Waits(every);

        source.Emit(new Tick(50_000_000), new Tick(1));
        await client.Hear(); // the beginning of it, and no more
        time.Pass(every);
        await time.Waits(every); // the ping waits behind the event
        Assert.Equal(1, source.Pulled); // and no other event is asked for before this one is sent
        time.Pass(every);

        await All([source], host);
    }

    /// <summary>Every source is closed, once, and every request or socket has ended.</summary>
    private static async Task All(List<HandFed<object?>> sources, StreamingHost host, int? requests = null)
    {
        foreach (var _ in Enumerable.Range(0, requests ?? sources.Count))
        {
            await host.Ended();
        }

        await Task.WhenAll(sources.Select(source => source.Gone));
        Assert.All(sources, source => Assert.Equal(1, source.Disposed));
        Assert.Empty(host.Log.Lines);
    }
}
