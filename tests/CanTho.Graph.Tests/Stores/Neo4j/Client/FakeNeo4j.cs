using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CanTho.Graph.Tests.Stores.Neo4j.Client;

internal delegate Task Reply(HttpContext http);

/// <summary>
/// A server on the loopback that gives the replies it was told, one after the other, and keeps what it was asked. What terminates a statement it
/// answers by itself, as the real one does.
/// </summary>
internal sealed class FakeNeo4j : IAsyncDisposable
{
    private readonly ConcurrentQueue<Reply> _replies;
    private readonly WebApplication _app;
    private int _refusals;

    private FakeNeo4j(IEnumerable<Reply> replies, X509Certificate2? certificate)
    {
        _replies = new(replies);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Use(next => connection =>
            {
                if (Interlocked.Decrement(ref _refusals) < 0)
                    return next(connection);

                connection.Abort();
                return Task.CompletedTask;
            });

            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        _app = builder.Build();
        _app.Run(Answer);
    }

    public Uri Address => new(_app.Urls.Single());

    public ConcurrentQueue<Asked> Asked { get; } = [];

    /// <summary>The ids of the statements that were to be ended.</summary>
    public ConcurrentQueue<string> Terminated { get; } = [];

    public Reply WhenToTerminate { get; set; } = Replies.Rows("""[{"$type":"String","_value":"Transaction terminated."}]""");

    public static Task<FakeNeo4j> Replying(params IReadOnlyList<Reply> replies) => Start(new(replies, null));

    public static Task<FakeNeo4j> WithCertificate(X509Certificate2 certificate, params IReadOnlyList<Reply> replies) => Start(new(replies, certificate));

    /// <summary>Cuts the next connections before it has read a byte from them.</summary>
    public void CutConnections(int count) => _refusals = count;

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private static async Task<FakeNeo4j> Start(FakeNeo4j fake)
    {
        await fake._app.StartAsync();
        return fake;
    }

    private async Task Answer(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var text = Encoding.UTF8.GetString(body.ToArray());

        if (text.Contains("TERMINATE TRANSACTIONS", StringComparison.Ordinal))
        {
            Terminated.Enqueue(JsonElement.Parse(text).GetProperty("parameters").GetProperty("victim").GetString()!);
            await WhenToTerminate(http);
            return;
        }

        Asked.Enqueue(new(
            http.Request.Method,
            http.Request.Path,
            text,
            http.Request.Headers.Authorization.ToString(),
            http.Request.Headers["neo4j-cluster-affinity"].ToString()));

        await (_replies.TryDequeue(out var reply) ? reply : Replies.Text(500, "text/plain", "No reply is left."))(http);
    }
}

/// <param name="Body">As it came.</param>
internal sealed record Asked(string Method, string Path, string Body, string Authorization, string Affinity)
{
    public JsonElement Json => JsonElement.Parse(Body);

    public string? Id => Json.GetProperty("parameters").GetProperty("request").GetString();
}
