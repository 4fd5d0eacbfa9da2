namespace CanTho.GraphQL.Language;

/// <summary>
/// What the parser refuses to read, so that no document can exhaust the process. The defaults are for strangers' queries.
/// </summary>
public sealed record ParserOptions
{
    public static ParserOptions Default { get; } = new();

    /// <summary>For our own schema files: long, but as flat as any other.</summary>
    public static ParserOptions Trusted { get; } = new() { MaxTokens = int.MaxValue, MaxDirectives = int.MaxValue };

    /// <summary>
    /// How deep selection sets, list and object values and list types may lie in each other. A stack overflow cannot be caught in
    /// .NET and ends the process (CVE-2026-40324, where 40 KB sufficed).
    /// </summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>How many tokens a document may have; ignored characters and comments are none.</summary>
    public int MaxTokens { get; init; } = 10_000;

    /// <summary>How many directives may stand at one place.</summary>
    public int MaxDirectives { get; init; } = 10;
}
