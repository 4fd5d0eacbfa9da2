namespace CanTho.GraphQL.Documents;

/// <summary>The trusted documents cannot be read, or do not fit the schema. A server must not start with them.</summary>
/// <param name="problems">Each begins with the file, and the line where there is one.</param>
public sealed class TrustedDocumentsException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
