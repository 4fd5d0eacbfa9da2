using System.Threading.Channels;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Tests.Execution;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>A server on a port of this machine: only over a real connection can a client vanish.</summary>
internal sealed class StreamingHost : IAsyncDisposable
{
    private const string Sdl = """
        type Query { hello: String  must: Int! }
        type Mutation { touch: Int }
        type Subscription { ticks: Tick  late: Tick  count(to: Int!): Tick }
        type Tick { number: Int  half: Int  text: String }
        """;

    private readonly WebApplication _app;
    private readonly Channel<HandFed<object?>> _opened;
    private readonly Channel<string> _ended;

    private StreamingHost(WebApplication app, Channel<HandFed<object?>> opened, Channel<string> ended, ErrorLog log)
    {
        (_app, _opened, _ended, Log) = (app, opened, ended, log);
        Url = new Uri(app.Urls.Single());
    }

    /// <summary>Where /graphql and /socket are.</summary>
    public Uri Url { get; }

    public ErrorLog Log { get; }

    /// <param name="late">Opens the source of the field of that name.</param>
    public static async Task<StreamingHost> Start(
        GraphQLHttpOptions? http = null, GraphQLWebSocketOptions? sockets = null, EventStreamResolver? late = null, EngineOptions? engine = null)
    {
        var (opened, ended, log) = (Channel.CreateUnbounded<HandFed<object?>>(), Channel.CreateUnbounded<string>(), new ErrorLog());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<ILogger<GraphQLEngine>>(log);
        builder.Services.AddSingleton(_ => new GraphQLEngine(Schema(opened.Writer, late), engine ?? new EngineOptions(), log));

        var app = builder.Build();

        HttpContext? latest = null;

        app.Use(async (context, next) =>
        {
            latest = context.Request.Path == "/break" ? latest : context;

            try
            {
                await next(context);
            }
            finally
            {
                ended.Writer.TryWrite(context.Request.Path);
            }
        });

        app.MapGraphQL("/graphql", http);
        app.MapGraphQLWebSocket("/socket", sockets);
        app.MapGet("/break", () => latest!.Abort()); // a proxy's doing, else
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new StreamingHost(app, opened, ended, log);
    }

    /// <summary>The source of the next subscription to <c>ticks</c>.</summary>
    public async Task<HandFed<object?>> Opened() => await _opened.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>The same, where a client's script is to subscribe; should that end before, or be skipped, so is the test.</summary>
    public async Task<HandFed<object?>> Opened(Task script)
    {
        var opened = Opened();

        if (await Task.WhenAny(opened, script) == script)
        {
            await script;
        }

        return await opened;
    }

    /// <summary>When the server has done with one more request, or socket.</summary>
    public async Task Ended() => await _ended.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public Task Stop() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static Schema Schema(ChannelWriter<HandFed<object?>> opened, EventStreamResolver? late)
    {
        var schema = SchemaBuilder.Build(Sdl);
        schema.QueryType!.Fields["hello"].Resolver = _ => new("world");
        schema.QueryType.Fields["must"].Resolver = _ => new((object?)null);
        schema.MutationType!.Fields["touch"].Resolver = _ => new(1);

        foreach (var field in schema.SubscriptionType!.Fields.Values)
        {
            field.Resolver = context => new(context.Source);
        }

        schema.SubscriptionType.Fields["late"].EventStream = late;
        schema.SubscriptionType.Fields["count"].EventStream = context => new(Count(context.Argument<int>("to")));
        schema.SubscriptionType.Fields["ticks"].EventStream = _ =>
        {
            var source = new HandFed<object?>();
            Assert.True(opened.TryWrite(source));
            return new(source);
        };

        return schema;
    }

    private static async IAsyncEnumerable<object?> Count(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return new Tick(i);
        }

        if (to < 0)
        {
            throw new GraphQLException(new GraphQLError($"Nobody counts to {to}."));
        }
    }
}

/// <summary>An event.</summary>
internal sealed record Tick(int Number)
{
    public int Half => Number % 2 == 0 ? Number / 2 : throw new GraphQLException(new GraphQLError($"{Number} is odd."));

    public string Text => new('x', Number);
}
