using System.Buffers;
using System.Text;
using CanTho.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CanTho.GraphQL.Transport;

/// <summary>Reads a GET request. Spec: https://graphql.github.io/graphql-over-http/draft/#sec-GET</summary>
internal static class GetRequest
{
    /// <exception cref="HttpProblem">It is none.</exception>
    public static GraphQLRequest Read(HttpRequest request, GraphQLHttpOptions options)
    {
        var read = new GraphQLRequest(Parameter(request, "query"), Parameter(request, "operationName"), ReadMap(request, "variables", options))
        {
            DocumentId = Parameter(request, "documentId"),
            Extensions = ReadMap(request, "extensions", options),
            QueriesOnly = true,
        };

        return RequestJson.HasDocument(read, options)
            ? read
            : throw HttpProblem.BadParameter("The URL has no parameter \"query\"; it must hold a GraphQL document.");
    }

    private static Dictionary<string, object?>? ReadMap(HttpRequest request, string name, GraphQLHttpOptions options) =>
        Parameter(request, name) is { } json
            ? new RequestJson($"The URL parameter \"{name}\"", options).ReadMap(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)))
            : null;

    /// <summary>An empty one is an absent one.</summary>
    private static string? Parameter(HttpRequest request, string name) => request.Query[name] switch
    {
        { Count: > 1 } => throw HttpProblem.BadParameter($"The URL parameter \"{name}\" stands more than once."),
        [{ Length: > 0 } value] => value,
        _ => null,
    };
}
