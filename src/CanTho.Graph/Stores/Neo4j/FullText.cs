namespace CanTho.Graph.Stores.Neo4j;

/// <summary>Queries of the full-text indexes, in Lucene's words.</summary>
internal static class FullText
{
    /// <summary>Of the index <c>relationship_facts</c>: the relationship with the id.</summary>
    public static string OfId(string id) => $"id:{Quoted(id)}";

    /// <summary>Of the index <c>relationship_facts</c>: the relationships that cite the document.</summary>
    public static string Citing(string document) => $"documents:{Quoted(document)}";

    /// <summary>Whatever has the word.</summary>
    public static string Term(string word) => string.Concat(word.Select(letter => char.IsAscii(letter) && !char.IsAsciiLetterOrDigit(letter) ? $"\\{letter}" : $"{letter}"));

    /// <summary>Whatever has a word that begins so.</summary>
    public static string Beginning(string word) => $"{Term(word)}*";

    // Within quotes Lucene knows two signs.
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
