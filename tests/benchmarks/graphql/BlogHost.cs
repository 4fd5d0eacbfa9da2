using System.Buffers;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Transport;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CanTho.Graph.Benchmarks;

/// <summary>The engine as a host of its own: routing and exception handling, nothing tuned.</summary>
internal static class BlogHost
{
    /// <summary>
    /// Set to 1, .NET's sockets go on on the thread that hears of their bytes, as Node does: right for resolvers that never block. This
    /// host then lets Kestrel do likewise.
    /// </summary>
    public const string Inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    public static async Task Run(int port, string mode)
    {
        var builder = WebApplication.CreateSlimBuilder();

        if (Environment.GetEnvironmentVariable(Inline) == "1")
        {
            builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        }

        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(Blog.Sample).AddSingleton(services => Blog.Engine(mode, services));

        var app = builder.Build();
        app.MapGraphQL("/graphql");
        app.MapGet("/allocated", () => GC.GetTotalAllocatedBytes(precise: true));

        foreach (var (name, document) in Blog.Queries)
        {
            await MapBare(app, $"/bare/{name}", document);
        }

        await app.RunAsync($"http://127.0.0.1:{port}");
    }

    /// <summary>Reads the request and writes the same bytes without any GraphQL: what the web server alone can do.</summary>
    private static async Task MapBare(WebApplication app, string pattern, string document)
    {
        var body = new ArrayBufferWriter<byte>();
        ResponseWriter.Write(
            await Blog.Engine("sync", app.Services).Execute(new GraphQLRequest(document), app.Services, CancellationToken.None), body);

        app.MapPost(pattern, async (HttpContext context) =>
        {
            var read = await context.Request.BodyReader.ReadAtLeastAsync((int)context.Request.ContentLength!);
            context.Request.BodyReader.AdvanceTo(read.Buffer.End);
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.WrittenCount;
            await context.Response.BodyWriter.WriteAsync(body.WrittenMemory);
        });
    }
}
