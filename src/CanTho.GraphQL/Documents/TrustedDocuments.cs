using System.Text;

namespace CanTho.GraphQL.Documents;

/// <summary>Documents that were written or approved by those who run the server.</summary>
public sealed class TrustedDocuments
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private TrustedDocuments(IReadOnlyList<TrustedDocument> documents) => Documents = documents;

    public static TrustedDocuments None { get; } = new([]);

    /// <summary>Each id once.</summary>
    public IReadOnlyList<TrustedDocument> Documents { get; }

    /// <summary>
    /// Reads the files of a folder (not of folders in it): <c>ID.graphql</c> holds one document; <c>*.json</c> holds many, as
    /// relay-compiler and graphql-codegen write them (<c>{"ID": "text"}</c>) or as Apollo does (<c>apollo-persisted-query-manifest</c>).
    /// An id of 64 hexadecimal digits must be the SHA-256 of its text.
    /// </summary>
    /// <exception cref="TrustedDocumentsException">The folder cannot be read, or a file in it is not as it must be.</exception>
    public static TrustedDocuments Read(string folder)
    {
        var problems = new List<string>();
        var documents = new Dictionary<string, TrustedDocument>(StringComparer.Ordinal);

        foreach (var file in Files(folder))
        {
            foreach (var document in ReadFile(file, problems))
            {
                Add(document, documents, problems);
            }
        }

        if (documents.Count == 0 && problems.Count == 0)
        {
            problems.Add($"{folder}: There are no documents here: no file *.graphql and no manifest *.json.");
        }

        return problems.Count == 0 ? new([.. documents.Values]) : throw new TrustedDocumentsException(problems);
    }

    private static List<string> Files(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".graphql" or ".json").Order(StringComparer.Ordinal)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new TrustedDocumentsException([$"{folder}: The folder of documents cannot be read. {problem.Message}"]);
        }
    }

    private static IEnumerable<TrustedDocument> ReadFile(string file, List<string> problems)
    {
        try
        {
            return Path.GetExtension(file) == ".json"
                ? DocumentManifest.Read(file, File.ReadAllBytes(file), problems)
                : [new TrustedDocument(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file, s_strict), file)];
        }
        catch (DecoderFallbackException)
        {
            problems.Add($"{file}: The file is not UTF-8.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{file}: The file cannot be read. {problem.Message}");
        }

        return [];
    }

    private static void Add(TrustedDocument document, Dictionary<string, TrustedDocument> documents, List<string> problems)
    {
        if (DocumentHash.IsHash(document.Id) && DocumentHash.Of(document.Text) is var hash && hash != document.Id)
        {
            problems.Add($"{document.Where}: The document's SHA-256 is {hash}, not \"{document.Id}\": it was changed after it was named.");
        }
        else if (!documents.TryAdd(document.Id, document) && documents[document.Id] is var other && other.Text != document.Text)
        {
            problems.Add($"{document.Where}: Another document has the id \"{document.Id}\", see {other.Where}.");
        }
    }
}
