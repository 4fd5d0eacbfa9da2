using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Transport;

/// <summary>GraphQL over HTTP for an ASP.NET Core host; the engine comes from the host's services.</summary>
public static class GraphQLEndpoints
{
    /// <summary>
    /// Answers POST and GET, by an event stream where one is asked for, and WebSockets where <see cref="GraphQLHttpOptions.WebSockets"/> is
    /// set; refuses everything else. Spec: https://graphql.github.io/graphql-over-http/draft/
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string pattern, GraphQLHttpOptions? options = null)
    {
        options ??= new GraphQLHttpOptions();
        var handler = new GraphQLHandler(Engine(endpoints), options, Logger(endpoints), Stopping(endpoints));
        var pipeline = endpoints.CreateApplicationBuilder();

        if (options.WebSockets is { } sockets)
        {
            var socketHandler = new WebSocketHandler(Engine(endpoints), sockets, Logger(endpoints), Stopping(endpoints));
            pipeline.UseWebSockets();
            pipeline.MapWhen(context => context.WebSockets.IsWebSocketRequest, branch => branch.Run(socketHandler.Handle));
        }

        pipeline.Run(handler.Handle);
        return endpoints.Map(pattern, pipeline.Build()).WithDisplayName("GraphQL");
    }

    /// <summary>
    /// Answers queries, mutations and subscriptions over WebSockets that speak <c>graphql-transport-ws</c>, and nothing else; for sockets at
    /// the pattern of POST and GET see <see cref="GraphQLHttpOptions.WebSockets"/>. <c>UseWebSockets</c> is not needed.
    /// Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpoints, string pattern, GraphQLWebSocketOptions? options = null)
    {
        var handler = new WebSocketHandler(Engine(endpoints), options ?? new(), Logger(endpoints), Stopping(endpoints));
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(handler.Handle);

        return endpoints.Map(pattern, pipeline.Build()).WithDisplayName("GraphQL over WebSocket");
    }

    /// <summary>Serves the schema as SDL, with an ETag.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpoints, string pattern)
    {
        var document = new SchemaDocument(Engine(endpoints).Schema);

        return endpoints.MapGet(pattern, (RequestDelegate)document.Serve).WithDisplayName("GraphQL schema");
    }

    private static GraphQLEngine Engine(IEndpointRouteBuilder endpoints) => endpoints.ServiceProvider.GetRequiredService<GraphQLEngine>();

    private static ILogger Logger(IEndpointRouteBuilder endpoints) =>
        endpoints.ServiceProvider.GetRequiredService<ILogger<GraphQLEngine>>();

    private static CancellationToken Stopping(IEndpointRouteBuilder endpoints) =>
        endpoints.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
}
