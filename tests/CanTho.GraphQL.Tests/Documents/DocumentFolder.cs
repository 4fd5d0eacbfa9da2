using CanTho.GraphQL.Documents;

namespace CanTho.GraphQL.Tests.Documents;

/// <summary>A folder of documents for one test.</summary>
internal sealed class DocumentFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("documents-");

    public string Path => _folder.FullName;

    public DocumentFolder With(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    public DocumentFolder With(string file, params ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        return this;
    }

    public TrustedDocuments Read() => TrustedDocuments.Read(Path);

    /// <summary>What is wrong with the folder, file names without it.</summary>
    public IEnumerable<string> Problems() => InWords(Assert.Throws<TrustedDocumentsException>(Read));

    public IEnumerable<string> InWords(TrustedDocumentsException refusal) =>
        refusal.Problems.Select(problem => problem.Replace(Path + "/", "", StringComparison.Ordinal).Replace(Path, "FOLDER", StringComparison.Ordinal));

    public void Dispose() => _folder.Delete(recursive: true);
}
