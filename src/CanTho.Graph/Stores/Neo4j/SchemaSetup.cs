using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.Graph.Stores.Neo4j.Client;
using CanTho.Graph.Stores.Neo4j.Writing;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>
/// Brings the constraints and indexes of <c>cypher/schema.cypher</c> to the database, and what stands in it to the schema's version. Labels, types and
/// nodes of others are left alone.
/// </summary>
public static partial class SchemaSetup
{
    /// <summary>Of the schema that this program writes and reads.</summary>
    public static int Version { get; } =
        int.Parse(VersionHeading().Match(CypherFile.Read("schema").Statement).Groups["number"].Value, CultureInfo.InvariantCulture);

    /// <summary>Makes what is missing and waits until it can be used; again it changes nothing.</summary>
    /// <param name="session">With time enough to index a full database.</param>
    /// <exception cref="StoreException">A newer program wrote the graph, or others use our names in the database; nothing was changed.</exception>
    public static async Task Apply(ICypherSession session, CancellationToken cancel)
    {
        var standing = await Standing.Read(session, cancel);

        if (standing.Schema > Version)
            throw Foreign(standing.Schema.Value);

        await RefuseStrangers(session, cancel);

        foreach (var statement in Statements())
        {
            await Run(session, statement, cancel);
        }

        await Run(session, "CALL db.awaitIndexes(600)", cancel);

        if (standing.Schema < Version)
        {
            await new Upgrade(session, cancel).Run(Version);
        }
    }

    /// <summary>The graph is of another schema than this program's.</summary>
    internal static StoreException Foreign(long schema) => new(schema > Version
        ? $"The graph in Neo4j has schema {schema}, and this program knows {Version}: a newer one wrote it. Start that one, or name another database with --neo4j-database."
        : $"The graph in Neo4j is being brought to another schema, or that was broken off. Start this program again: it brings it to schema {Version}.");

    // Totals are the server's counts of a label or type, in which theirs would count too.
    private static async Task RefuseStrangers(ICypherSession session, CancellationToken cancel)
    {
        var counts = (await new ServerGraph(session, default).Read(CypherFile.Read("strangers").Statement, cancel)).Single();

        if (counts.Get<long>("nodes") != 0 || counts.Get<long>("relationships") != 0)
        {
            throw new StoreException(
                "The database holds nodes or relationships of others under labels or types that the graph uses, such as Person or LEADS. Give the graph a database of its own with --neo4j-database.");
        }
    }

    private static string[] Statements() => CypherFile.Read("schema").Statement
        .Split('\n')
        .Where(line => !line.StartsWith("//", StringComparison.Ordinal))
        .Aggregate("", (text, line) => $"{text}{line}\n")
        .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static async Task Run(ICypherSession session, string statement, CancellationToken cancel)
    {
        await using var result = await session.Run(new(statement), AccessMode.Write, cancel);
        await result.Consume(cancel);
    }

    [GeneratedRegex("^// version (?<number>[0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex VersionHeading();
}
