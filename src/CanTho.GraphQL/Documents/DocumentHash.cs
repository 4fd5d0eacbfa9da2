using System.Security.Cryptography;
using System.Text;

namespace CanTho.GraphQL.Documents;

/// <summary>
/// Ids that are the SHA-256 of a document. Spec: https://graphql.github.io/graphql-over-http/draft/#sec-SHA256-Hex-Document-Identifier
/// </summary>
internal static class DocumentHash
{
    /// <summary>Before an id that is a hash, where a request names it by <c>documentId</c>; keys of manifests come without.</summary>
    private const string Prefix = "sha256:";

    /// <summary>In lower-case hexadecimal digits, of the text in UTF-8.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string WithPrefix(string hash) => Prefix + hash;

    public static string WithoutPrefix(string id) => id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;

    /// <summary>Whether the id can be nothing but a SHA-256.</summary>
    public static bool IsHash(string id) => id.Length == 2 * SHA256.HashSizeInBytes && id.All(char.IsAsciiHexDigitLower);
}
