using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Neo4j.Properties;

namespace CanTho.Graph.Stores.Neo4j.Writing;

/// <summary>The log of changes: a node for each revision, and for each fact that it changed.</summary>
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
                ("added", Count(ChangeKind.Added)),
                ("changed", Count(ChangeKind.Changed)),
                ("removed", Count(ChangeKind.Removed)));
        }

        // The first is the whole graph.
        if (revision.Number > 1)
        {
            foreach (var alike in done.GroupBy(one => one.Kind, one => one.Id))
            {
                await statements.Write(
                    s_file["changes"],
                    "ids",
                    alike,
                    ("place", LogProperties.Place(revision, "")),
                    ("revision", revision.Number),
                    ("kind", ConstantCase.Of(alike.Key)));
            }
        }

        int Count(ChangeKind kind) => done.Count(one => one.Kind == kind);
    }
}
