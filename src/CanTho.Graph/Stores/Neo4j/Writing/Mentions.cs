using CanTho.Graph.Stores.Neo4j.Client;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>Which entities that a change set removes are still mentioned.</summary>
internal static class Mentions
{
    public static async Task<IReadOnlyList<StillMentioned>> Read(Statements statements, ChangeSet changes)
    {
        if (changes.Removed.Count == 0)
        {
            return [];
        }

        string[] ids = [.. changes.Removed.Distinct(StringComparer.Ordinal)];
        var rows = await statements.Run(CypherFile.Read("write/mentions").Statement, ("ids", ids), ("gone", StillMentioned.Gone(changes)));
        var mentioned = rows.ToDictionary(row => row.Get<string>("id"), Read, StringComparer.Ordinal);

        return [.. ids.Where(mentioned.ContainsKey).Select(id => mentioned[id])];
    }

    private static StillMentioned Read(CypherRecord row) =>
        new(new(row.Get<string>("id")), [.. row.Get<IReadOnlyList<object?>>("facts").Cast<string>()], row.Get<long>("count"));
}
