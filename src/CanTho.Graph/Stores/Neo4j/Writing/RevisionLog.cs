namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>The log of changes: a line for each revision.</summary>
internal sealed class RevisionLog(Statements statements)
{
    private static readonly CypherFile s_file = CypherFile.Read("write/revision");

    public async Task Write(Revision revision, string change, string? seed, Origin origin, IReadOnlyList<FactChange> done, DateTimeOffset at)
    {
        await statements.Run(s_file["standing"], ("revision", revision.Number), ("change", change), ("seed", seed));

        // A new seed of the same facts makes no revision.
        if (done.Count > 0)
        {
            await statements.Run(
                s_file["log"],
                ("revision", revision.Number),
                ("at", at),
                ("origin", origin.Word()),
                ("added", done.Count(one => one.Word == "ADDED")),
                ("changed", done.Count(one => one.Word == "CHANGED")),
                ("removed", done.Count(one => one.Word == "REMOVED")));
        }
    }
}
