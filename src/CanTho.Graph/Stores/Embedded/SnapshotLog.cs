using System.Globalization;
using CanTho.Graph.Domain;
using CanTho.Graph.Stores.Embedded.Memory;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>The log up to a snapshot. It stands in the file and not in memory: nobody asks for it while walking.</summary>
internal sealed class SnapshotLog(LogReader reader, GraphSnapshot graph) : IChangeLog
{
    private static readonly Revision s_first = new(1);

    public IReadOnlyList<Revision?> VersionsOf(IReadOnlyList<string> ids, CancellationToken cancel) => reader.Read<Revision?[]>(connection =>
    {
        using var versions = new FactVersions(connection, graph);
        var found = new Revision?[ids.Count];

        for (var at = 0; at < found.Length; at++)
        {
            cancel.ThrowIfCancellationRequested();
            found[at] = versions.Of(ids[at]);
        }

        return found;
    });

    public IReadOnlyList<LoggedChange> Read(LogPlace after, int most, CancellationToken cancel) => reader.Read(connection =>
    {
        List<LoggedChange> changes = after.Revision.Number < 1 && graph.Revision.Number >= 1
            ? [new(Entry(connection, s_first), null, ChangeKind.Added)]
            : [];

        Add(connection, after, most, changes, cancel);
        return changes;
    });

    private static RevisionEntry Entry(SqliteConnection connection, Revision revision)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, at, origin, added, changed, removed FROM revisions WHERE number = $number";
        command.Parameters.AddWithValue("$number", revision.Number);
        using var reader = command.ExecuteReader();
        reader.Read();
        return Entry(reader);
    }

    private void Add(SqliteConnection connection, LogPlace after, int most, List<LoggedChange> changes, CancellationToken cancel)
    {
        using var command = connection.CreateCommand();

        command.CommandText =
            """
            SELECT number, at, origin, added, changed, removed, id, change
            FROM changes JOIN revisions ON number = revision
            WHERE (revision, id) > ($revision, $id) AND revision <= $present
            ORDER BY revision, id
            LIMIT $most
            """;

        // Behind the whole of a revision is behind every id: all begin with a kind.
        command.Parameters.AddWithValue("$revision", after.Revision.Number);
        command.Parameters.AddWithValue("$id", after.Id ?? "~");
        command.Parameters.AddWithValue("$present", graph.Revision.Number);
        command.Parameters.AddWithValue("$most", most - changes.Count);
        using var reader = command.ExecuteReader();

        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            var entry = reader.GetInt64(0) == changes.LastOrDefault()?.By.Revision.Number ? changes[^1].By : Entry(reader);
            changes.Add(new(entry, reader.GetString(6), ConstantCase.Read<ChangeKind>(reader.GetString(7))!.Value));
        }
    }

    private static RevisionEntry Entry(SqliteDataReader reader) => new(
        new(reader.GetInt64(0)),
        DateTimeOffset.ParseExact(reader.GetString(1), "O", CultureInfo.InvariantCulture),
        ConstantCase.Read<Origin>(reader.GetString(2))!.Value,
        reader.GetInt32(3),
        reader.GetInt32(4),
        reader.GetInt32(5));
}
