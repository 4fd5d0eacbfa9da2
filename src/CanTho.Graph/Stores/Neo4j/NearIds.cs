using CanTho.Graph.Domain;

namespace CanTho.Graph.Stores.Neo4j;

/// <summary>The ids that an error about an unknown one may name.</summary>
internal static class NearIds
{
    public static async Task<IEnumerable<string>> Read(ServerGraph server, EntityId id, CancellationToken cancel)
    {
        // Names.SpellingHint forgives one letter in three of the longer one, and a wrong kind, whose prefix is at most so much longer.
        var slips = (id.Value.Length / 2) + LongestPrefix;
        var rows = await server.Read(CypherFile.Read("ids-near").Statement, cancel, ("length", id.Value.Length), ("slips", slips));

        return rows.Select(row => row.Get<string>("id"));
    }

    private static int LongestPrefix { get; } = Enum.GetValues<EntityKind>().Max(kind => kind.IdPrefix().Length);
}
