namespace CanTho.Graph.Stores.Neo4j;

/// <summary>Queries of the full-text indexes, in Lucene's words.</summary>
internal static class FullText
{
    // Lucene takes 1,024 at once.
    private const int MostIds = 500;

    /// <summary>Of the index <c>relationship_facts</c>: the relationship with the id.</summary>
    public static string OfId(string id) => $"id:{Quoted(id)}";

    /// <summary>The relationships with the ids, a few hundred in one query: each costs the server as much as a hundred ids.</summary>
    public static IEnumerable<string> OfIds(IEnumerable<string> ids) => ids.Chunk(MostIds).Select(some => string.Join(' ', some.Select(OfId)));

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
