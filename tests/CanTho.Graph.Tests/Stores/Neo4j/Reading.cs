using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Tests.Stores.Neo4j;

internal static class Reading
{
    /// <summary>All rows of one statement, run once.</summary>
    public static async Task<List<CypherRecord>> Read(this ICypherSession session, string statement, AccessMode mode, CancellationToken cancel)
    {
        await using var result = await session.Run(new(statement), mode, cancel);
        return await result.ToListAsync(cancel);
    }
}
