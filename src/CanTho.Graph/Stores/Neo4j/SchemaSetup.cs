using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>Brings the constraints and indexes of <c>cypher/schema.cypher</c> to the database.</summary>
public static class SchemaSetup
{
    /// <summary>Makes what is missing and waits until it can be used; again it changes nothing.</summary>
    /// <param name="session">With time enough to index a full database.</param>
    public static async Task Apply(ICypherSession session, CancellationToken cancel)
    {
        foreach (var statement in Statements())
        {
            await Run(session, statement, cancel);
        }

        await Run(session, "CALL db.awaitIndexes(600)", cancel);
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
}
