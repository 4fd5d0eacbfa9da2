using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// A file of <c>cypher/</c>, which the assembly carries: one statement, or several under headings of the form <c>// == name</c>. What stands
/// before the first heading is comment.
/// </summary>
internal sealed partial class CypherFile
{
    private static readonly ConcurrentDictionary<string, CypherFile> s_read = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _statements;

    private CypherFile(string name, string text)
    {
        var parts = Heading().Split(text);
        Name = name;

        // Split gives what stands before the first heading, then heading and statement by turns.
        _statements = parts.Length == 1
            ? new(StringComparer.Ordinal) { [""] = text }
            : parts.Skip(1).Chunk(2).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
    }

    /// <summary>Below <c>cypher/</c>, without the ending: <c>questions/links</c>.</summary>
    public string Name { get; }

    public IReadOnlyDictionary<string, string> Statements => _statements;

    /// <summary>The statement of a file that has one.</summary>
    public string Statement => this[""];

    public string this[string heading] => _statements.TryGetValue(heading, out var statement)
        ? statement
        : throw new ArgumentException($"cypher/{Name}.cypher has no statement \"{heading}\".", nameof(heading));

    /// <param name="name">See <see cref="Name"/>.</param>
    public static CypherFile Read(string name) => s_read.GetOrAdd(name, static key =>
    {
        using var stream = typeof(CypherFile).Assembly.GetManifestResourceStream($"cypher/{key}.cypher")
            ?? throw new ArgumentException($"There is no file cypher/{key}.cypher.", nameof(name));
        using var reader = new StreamReader(stream);

        return new(key, reader.ReadToEnd());
    });

    /// <param name="question">Its type's name: that of <c>EntitiesById</c> stands in <c>cypher/questions/entities-by-id.cypher</c>.</param>
    public static CypherFile Question(string question) => Read($"questions/{Capital().Replace(question, "-$0").ToLowerInvariant()}");

    /// <summary>All there are, by name.</summary>
    public static IReadOnlyList<CypherFile> All { get; } =
    [
        .. typeof(CypherFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("cypher/", StringComparison.Ordinal))
            .Select(name => Read(name["cypher/".Length..^".cypher".Length]))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"^// == (.+?)\r?\n", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
