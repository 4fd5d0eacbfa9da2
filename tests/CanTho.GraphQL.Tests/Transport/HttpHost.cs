using System.Text;
using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Transport;

/// <summary>A host of two endpoints, asked over HTTP without a socket.</summary>
internal sealed class HttpHost : IAsyncDisposable
{
    private const string Sdl = """
        type Query { hello(name: String = "world"): String  sum(of: [Int!]): Int!  sure: Int!  wait: Int }
        type Mutation { touch: Int }
        type Subscription { ticks: Int }
        """;

    private readonly WebApplication _app;

    private HttpHost(WebApplication app)
    {
        _app = app;
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    /// <param name="wait">Resolves the field of that name.</param>
    public static async Task<HttpHost> Start(GraphQLHttpOptions? options = null, EngineOptions? engine = null, FieldResolver? wait = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(_ => new GraphQLEngine(Schema(wait), engine ?? new EngineOptions()));

        var app = builder.Build();
        app.MapGraphQL("/graphql", options);
        app.MapGraphQLSchema("/graphql/schema.graphql");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new HttpHost(app);
    }

    public Task<Reply> Post(string json, string? accept = null) =>
        Send(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(json, Encoding.UTF8, "application/json") }, accept);

    public Task<Reply> Get(string query, string? accept = null) => Send(new HttpRequestMessage(HttpMethod.Get, "/graphql" + query), accept);

    public async Task<Reply> Send(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Reply((int)response.StatusCode, $"{response.Content.Headers.ContentType}", string.Join(", ", response.Content.Headers.Allow), body);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static Schema Schema(FieldResolver? wait)
    {
        var schema = SchemaBuilder.Build(Sdl);
        var query = schema.QueryType!.Fields;
        query["hello"].Resolver = context => new($"hello, {context.Argument<string>("name")}");
        query["sum"].Resolver = context => new(context.Argument<int[]>("of").Sum());
        query["sure"].Resolver = _ => new((object?)null);
        query["wait"].Resolver = wait;
        schema.MutationType!.Fields["touch"].Resolver = _ => new(1);
        return schema;
    }
}

/// <summary>What came back.</summary>
internal sealed record Reply(int Status, string ContentType, string Allow, string Body);
