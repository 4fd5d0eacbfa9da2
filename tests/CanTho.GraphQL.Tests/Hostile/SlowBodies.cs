using System.Net;
using System.Net.Sockets;
using System.Text;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Transport;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Hostile;

/// <summary>A client that sends so slowly that it never ends holds a connection, and no more than that, for no longer than the limit.</summary>
public sealed class SlowBodies
{
    private const string Refusal = """{"errors":[{"message":"The body did not arrive within 0.2 s.","extensions":{"code":"BAD_REQUEST"}}]}""";

    private static readonly GraphQLHttpOptions Hasty = new() { BodyTimeout = TimeSpan.FromMilliseconds(200) };

    [Fact]
    public async Task A_body_that_never_ends_is_refused()
    {
        await using var host = await HttpHost.Start(Hasty);
        using var content = new Unending(TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };

        Assert.Equal(new Reply(408, "application/json; charset=utf-8", "", Refusal), await host.Send(request));
        Assert.Equal(200, (await host.Post("""{"query":"{ hello }"}""")).Status);
    }

    /// <summary>The client goes on sending a byte each time it is let to, faster than Kestrel's own limit, and is answered and cut off all the same.</summary>
    [Fact]
    public async Task On_a_real_socket_the_connection_is_closed_behind_the_answer()
    {
        await using var app = await Kestrel();
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPEndPoint.Parse(new Uri(app.Urls.First()).Authority), TestContext.Current.CancellationToken);
        await using var stream = new NetworkStream(socket);

        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 200000\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
        var answer = ReadToEnd(stream);

        try
        {
            while (!answer.IsCompleted)
            {
                await stream.WriteAsync(" "u8.ToArray(), TestContext.Current.CancellationToken);
                await Task.WhenAny(answer, Task.Delay(10, TestContext.Current.CancellationToken)); // the pace of the attack
            }
        }
        catch (IOException)
        {
            // cut off while sending
        }

        var text = await answer;
        Assert.StartsWith("HTTP/1.1 408 Request Timeout\r\n", text, StringComparison.Ordinal);
        Assert.Contains("\r\nConnection: close\r\n", text, StringComparison.Ordinal);
        Assert.Contains(Refusal, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_seconds_are_allowed_unless_told_otherwise() => Assert.Equal(TimeSpan.FromSeconds(10), new GraphQLHttpOptions().BodyTimeout);

    private static async Task<WebApplication> Kestrel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(_ => new GraphQLEngine(SchemaBuilder.Build("type Query { a: Int }"), new EngineOptions()));

        var app = builder.Build();
        app.MapGraphQL("/graphql", Hasty);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<string> ReadToEnd(NetworkStream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];

        try
        {
            for (int read; (read = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken)) > 0;)
            {
                text.Append(Encoding.ASCII.GetString(buffer, 0, read));
            }
        }
        catch (IOException)
        {
            // a reset in place of an end, because the body was not read whole
        }

        return text.ToString();
    }

    private sealed class Unending : HttpContent
    {
        private readonly CancellationToken _cancel;

        public Unending(CancellationToken cancel)
        {
            _cancel = cancel;
            Headers.ContentType = new("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("{"u8.ToArray(), _cancel);
            await stream.FlushAsync(_cancel);
            await new TaskCompletionSource().Task.WaitAsync(_cancel);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
