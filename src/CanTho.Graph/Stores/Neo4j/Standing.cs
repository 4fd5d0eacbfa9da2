using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>Where the graph on the server stands.</summary>
/// <param name="Announced">The revision of the commit that may be under way: see <c>cypher/standing.cypher</c>.</param>
/// <param name="Seed">The fingerprint of the seed last brought in.</param>
/// <param name="Schema">That the graph was written in; 0 while it is being changed, null where there is no graph yet.</param>
internal sealed record Standing(Revision Revision, Revision Announced, string? Seed, long? Schema)
{
    /// <summary>Whether no commit is half visible.</summary>
    public bool IsSettled => Announced == Revision;

    /// <exception cref="StoreException">A graph of another schema, which this program would read wrongly.</exception>
    public Standing InOurSchema() => Schema is null || Schema == SchemaSetup.Version ? this : throw SchemaSetup.Foreign(Schema.Value);

    public static async Task<Standing> Read(ICypherSession session, CancellationToken cancel)
    {
        var rows = await new ServerGraph(session, default).Read(CypherFile.Read("standing").Statement, cancel);

        return rows is [var row]
            ? new(new(row.Get<long>("revision")), new(row.Get<long>("announced")), row.Get<string?>("seed"), row.Get<long>("schema"))
            : new(new(0), new(0), null, null);
    }

    /// <summary>Waits for a commit that was announced, or for the end of the transaction that never came to it.</summary>
    /// <exception cref="StoreException"><inheritdoc cref="InOurSchema" path="/exception"/></exception>
    public static async Task<Standing> Settled(ICypherSession session, CancellationToken cancel)
    {
        while (true)
        {
            var standing = (await Read(session, cancel)).InOurSchema();

            if (standing.IsSettled)
            {
                return standing;
            }

            await session.ExecuteWrite(
                async statements =>
                {
                    await using var result = await statements.Run(new(CypherFile.Read("write/settle").Statement), cancel);
                    return await result.Consume(cancel);
                },
                cancel);
        }
    }
}
