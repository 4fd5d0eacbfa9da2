using CanTho.GraphQL.Execution;
using CanTho.GraphQL.Transport;
using CanTho.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CanTho.GraphQL.Tests.Clients;

/// <summary>An endpoint on a port that the system chose, for clients that run in a process of their own.</summary>
internal sealed class ListeningHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ListeningHost(WebApplication app) => _app = app;

    public string Url => $"{_app.Urls.First()}/graphql";

    public static async Task<ListeningHost> Start(Schema schema, GraphQLHttpOptions? options = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(_ => new GraphQLEngine(schema, new EngineOptions()));

        var app = builder.Build();
        app.MapGraphQL("/graphql", options);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ListeningHost(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
