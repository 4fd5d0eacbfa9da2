using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CanTho.GraphQL.Transport;

/// <summary>GraphQL over WebSocket for an ASP.NET Core host; the engine comes from the host's services.</summary>
public static class GraphQLWebSocketEndpoint
{
    /// <summary>
    /// Answers queries, mutations and subscriptions over sockets that speak <c>graphql-transport-ws</c>. The pattern must not be that of
    /// <see cref="GraphQLEndpoints.MapGraphQL"/>; <c>UseWebSockets</c> is not needed.
    /// Spec: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpoints, string pattern, GraphQLWebSocketOptions? options = null)
    {
        var handler = new WebSocketHandler(
            endpoints.ServiceProvider.GetRequiredService<GraphQLEngine>(),
            options ?? new GraphQLWebSocketOptions(),
            endpoints.ServiceProvider.GetRequiredService<ILogger<GraphQLEngine>>(),
            endpoints.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);

        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(handler.Handle);

        return endpoints.Map(pattern, pipeline.Build()).WithDisplayName("GraphQL over WebSocket");
    }
}
