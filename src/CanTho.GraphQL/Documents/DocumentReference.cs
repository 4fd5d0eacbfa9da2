using System.Diagnostics.CodeAnalysis;
using CanTho.GraphQL.Execution;

namespace CanTho.GraphQL.Documents;

/// <summary>
/// The id that a request gives of its document: in <c>documentId</c>, or where Apollo's and Relay's clients put it, in
/// <c>extensions.persistedQuery.sha256Hash</c>.
/// </summary>
internal static class DocumentReference
{
    private const string Extension = "persistedQuery";

    /// <summary>Whether there is one, well-formed or not.</summary>
    public static bool IsIn(GraphQLRequest request) => request.DocumentId is not null || Persisted(request) is not null;

    /// <param name="id">Null where the request gives none.</param>
    /// <param name="error">What is wrong with it.</param>
    public static bool TryRead(GraphQLRequest request, out string? id, [NotNullWhen(false)] out GraphQLError? error)
    {
        id = request.DocumentId is { } given ? DocumentHash.WithoutPrefix(given) : null;
        var problem = Persisted(request) is { } extension ? ReadExtension(extension, ref id) : null;

        error = problem is null ? null : new GraphQLError(problem) { Code = ErrorCodes.BadRequest };
        return problem is null;
    }

    /// <summary>Apollo's protocol: https://github.com/apollographql/apollo-link-persisted-queries#protocol</summary>
    private static string? ReadExtension(object extension, ref string? id)
    {
        if (extension is not IReadOnlyDictionary<string, object?> persisted)
        {
            return $"\"extensions.{Extension}\" must be an object.";
        }

        if (persisted.GetValueOrDefault("version") is not 1L)
        {
            return $"\"extensions.{Extension}.version\" must be 1.";
        }

        if (persisted.GetValueOrDefault("sha256Hash") is not string { Length: > 0 } hash)
        {
            return $"\"extensions.{Extension}.sha256Hash\" must be a string, the SHA-256 of the document.";
        }

        if (id is not null && id != hash)
        {
            return $"\"documentId\" and \"extensions.{Extension}.sha256Hash\" name different documents.";
        }

        id = hash;
        return null;
    }

    private static object? Persisted(GraphQLRequest request) => request.Extensions?.GetValueOrDefault(Extension);
}
