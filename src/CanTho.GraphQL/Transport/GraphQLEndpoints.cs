using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace CanTho.GraphQL.Transport;

/// <summary>GraphQL over HTTP for an ASP.NET Core host; the engine comes from the host's services.</summary>
public static class GraphQLEndpoints
{
    /// <summary>Answers POST and GET. Spec: https://graphql.github.io/graphql-over-http/draft/</summary>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpoints, string pattern, GraphQLHttpOptions? options = null) => throw new NotImplementedException();

    /// <summary>Serves the schema as SDL, with an ETag.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpoints, string pattern) =>
        throw new NotImplementedException();
}
