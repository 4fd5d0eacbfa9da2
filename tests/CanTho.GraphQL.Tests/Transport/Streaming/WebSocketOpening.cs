using CanTho.GraphQL.Transport;

namespace CanTho.GraphQL.Tests.Transport;

public sealed class WebSocketOpening
{
    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_page_of_another_site_may_not(string origin)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host, origin: origin);

        Assert.Equal(403, client.Refused);
    }

    [Theory]
    [InlineData("https://EXAMPLE.org")]
    [InlineData("https://friend.example:8443")]
    public async Task Unless_the_host_allows_it(string origin)
    {
        var options = new GraphQLWebSocketOptions { AllowedOrigins = ["https://example.org", "https://friend.example:8443"] };
        await using var host = await StreamingHost.Start(sockets: options);
        await using var client = await SocketClient.Open(host, origin: origin);

        Assert.Null(client.Refused);
    }

    [Fact]
    public async Task A_host_may_allow_every_site()
    {
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { AllowedOrigins = ["*"] });
        await using var client = await SocketClient.Open(host, origin: "https://evil.example");

        Assert.Null(client.Refused);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task A_page_of_the_host_itself_may(string scheme)
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host, origin: $"{scheme}://{host.Url.Authority}");

        Assert.Null(client.Refused);
    }

    [Fact]
    public async Task One_socket_too_many_is_refused()
    {
        await using var host = await StreamingHost.Start(sockets: new GraphQLWebSocketOptions { MaxSockets = 1 });

        await using (var first = await SocketClient.Connect(host))
        {
            await using var second = await SocketClient.Open(host);
            Assert.Equal(503, second.Refused);
            await host.Ended();
            first.Reset();
            await host.Ended();
        }

        await using var third = await SocketClient.Open(host);
        Assert.Null(third.Refused);
    }

    [Fact]
    public async Task Sockets_may_stand_where_POST_and_GET_do()
    {
        await using var host = await StreamingHost.Start(http: new GraphQLHttpOptions { WebSockets = new GraphQLWebSocketOptions() });
        await using var client = await SocketClient.Open(host, path: "/graphql");
        using var http = new HttpClient();

        Assert.Null(client.Refused);
        Assert.Equal(
            """{"data":{"hello":"world"}}""",
            await http.GetStringAsync(new Uri(host.Url, "/graphql?query={hello}"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_no_sockets_are_wanted_a_handshake_is_a_GET_without_a_query()
    {
        await using var host = await StreamingHost.Start();
        await using var client = await SocketClient.Open(host, path: "/graphql");

        Assert.Equal(400, client.Refused);
    }

    [Fact]
    public async Task What_is_no_WebSocket_is_told_so()
    {
        await using var host = await StreamingHost.Start();
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(host.Url, "/socket"), TestContext.Current.CancellationToken);

        Assert.Equal((426, "websocket"), ((int)response.StatusCode, response.Headers.Upgrade.ToString()));
        Assert.Equal(
            """{"errors":[{"message":"Only WebSockets are answered here, with the protocol graphql-transport-ws.","extensions":{"code":"BAD_REQUEST"}}]}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
