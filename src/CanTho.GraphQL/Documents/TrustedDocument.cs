using CanTho.GraphQL.Language;

namespace CanTho.GraphQL.Documents;

/// <param name="Id">As requests name it; for the SHA-256 of the text without <c>sha256:</c> before it.</param>
/// <param name="File">Where it was read.</param>
/// <param name="Line">Of its entry in a manifest; null where it has the file for itself.</param>
public sealed record TrustedDocument(string Id, string Text, string File, int? Line = null)
{
    /// <summary>Begins a message about the document.</summary>
    internal string Where => Line is null ? File : $"{File}:{Line}";

    /// <summary>Begins a message about a place in the document.</summary>
    internal string At(Location place) =>
        Line is null ? $"{File}:{place.Line}:{place.Column}" : $"{Where}: document \"{Id}\" at {place.Line}:{place.Column}";
}
