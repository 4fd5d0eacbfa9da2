using CanTho.GraphQL.Language;

namespace CanTho.GraphQL;

/// <summary>
/// What went wrong, as the response's <c>errors</c> says it. Spec: https://spec.graphql.org/September2025/#sec-Errors
/// </summary>
/// <param name="Message">One sentence for the developer of the query.</param>
/// <param name="Locations">Places in the document, each the start of a node; empty when there is none to point at.</param>
public sealed record GraphQLError(string Message, IReadOnlyList<Location> Locations)
{
    public GraphQLError(string message, params ReadOnlySpan<AstNode> nodes)
        : this(message, LocationsOf(nodes))
    {
    }

    /// <summary>Response names (string) and list indices (int) from the root; null for a request error.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Upper-case word for programs, such as <c>GRAPHQL_VALIDATION_FAILED</c>; goes out as <c>extensions.code</c>.</summary>
    public string? Code { get; init; }

    /// <summary>The validation rule that refused the document, by graphql-js's name; goes out as <c>extensions.rule</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>What else programs should know; goes out in <c>extensions</c>. Values as of a response: string, bool, number, list, dictionary.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    private static Location[] LocationsOf(ReadOnlySpan<AstNode> nodes)
    {
        var locations = new Location[nodes.Length];

        for (var i = 0; i < nodes.Length; i++)
        {
            locations[i] = nodes[i].At;
        }

        return locations;
    }
}

/// <summary>Thrown inside the engine, or by a resolver that wants this very error in the response.</summary>
public sealed class GraphQLException(GraphQLError error) : Exception(error.Message)
{
    public GraphQLError Error { get; } = error;
}
