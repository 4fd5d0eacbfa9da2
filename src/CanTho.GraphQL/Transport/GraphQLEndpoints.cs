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
    /// Answers POST and GET, by an event stream where one is asked for, and refuses every other method.
    /// Spec: https://graphql.github.io/graphql-over-http/draft/
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string pattern, GraphQLHttpOptions? options = null)
    {
        var handler = new GraphQLHandler(
            endpoints.ServiceProvider.GetRequiredService<GraphQLEngine>(),
            options ?? new GraphQLHttpOptions(),
            endpoints.ServiceProvider.GetRequiredService<ILogger<GraphQLEngine>>(),
            endpoints.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);

        return endpoints.Map(pattern, (RequestDelegate)handler.Handle).WithDisplayName("GraphQL");
    }

    /// <summary>Serves the schema as SDL, with an ETag.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpoints, string pattern)
    {
        var document = new SchemaDocument(endpoints.ServiceProvider.GetRequiredService<GraphQLEngine>().Schema);

        return endpoints.MapGet(pattern, (RequestDelegate)document.Serve).WithDisplayName("GraphQL schema");
    }
}
