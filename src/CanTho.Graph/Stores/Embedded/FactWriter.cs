using System.Globalization;
using CanTho.Graph.Stores.Embedded.Memory;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// One write: a transaction in which facts are put and removed, compared with what stands in the file so that equal ones cost nothing,
/// and logged. Undone by disposing, unless committed.
/// </summary>
internal sealed class FactWriter : IDisposable
{
    private readonly GraphFile _file;
    private readonly Origin _origin;
    private readonly SqliteTransaction _transaction;
    private readonly Dictionary<FactRows, FactCommands> _commands;
    private readonly List<(string Id, string Change)> _log = [];
    private readonly ByteWriter _scratch = new();
    private ulong _checksum;

    public FactWriter(GraphFile file, Origin origin)
    {
        (_file, _origin, _transaction) = (file, origin, file.Connection.BeginTransaction());
        _checksum = FactChecksum.Read(file);
        _commands = FactRows.All.ToDictionary(rows => rows, rows => new FactCommands(file, rows));
    }

    /// <summary>What was really changed.</summary>
    public List<FactChange> Changes { get; } = [];

    public Origin? OriginOf(FactRows rows, string id) => _commands[rows].Find(id)?.Origin;

    public IReadOnlyList<string> Seeded(FactRows rows) => _commands[rows].Seeded();

    public void Put(FactRow row)
    {
        var before = _commands[row.Rows].Find(row.Id)?.Row;

        if (before is not null && before.Cells.SequenceEqual(row.Cells))
            return;

        _commands[row.Rows].Put(row, _origin);
        Note(before, row, before is null ? "ADDED" : "CHANGED");
    }

    public void Remove(FactRows rows, string id)
    {
        if (_commands[rows].Find(id)?.Row is not { } before)
            return;

        _commands[rows].Remove(id);
        Note(before, null, "REMOVED");
    }

    public void Log(Revision revision, DateTimeOffset at)
    {
        using var command = _file.Command("INSERT INTO revisions VALUES ($number, $at, $origin, $added, $changed, $removed)");
        command.Parameters.AddWithValue("$number", revision.Number);
        command.Parameters.AddWithValue("$at", at.ToString("O", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("$origin", _origin.Word());
        command.Parameters.AddWithValue("$added", _log.Count(entry => entry.Change == "ADDED"));
        command.Parameters.AddWithValue("$changed", _log.Count(entry => entry.Change == "CHANGED"));
        command.Parameters.AddWithValue("$removed", _log.Count(entry => entry.Change == "REMOVED"));
        command.ExecuteNonQuery();

        if (revision.Number > 1) // the first is the whole graph
        {
            LogIds(revision);
        }

        _file.SetMeta("revision", revision.Number.ToString(CultureInfo.InvariantCulture));
        FactChecksum.Write(_file, _checksum);
    }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        foreach (var commands in _commands.Values)
        {
            commands.Dispose();
        }

        _transaction.Dispose();
    }

    private void LogIds(Revision revision)
    {
        using var command = _file.Command("INSERT INTO changes VALUES ($revision, $id, $change)");
        command.Parameters.AddWithValue("$revision", revision.Number);
        var (id, change) = (command.Parameters.Add("$id", SqliteType.Text), command.Parameters.Add("$change", SqliteType.Text));

        foreach (var entry in _log)
        {
            (id.Value, change.Value) = (entry.Id, entry.Change);
            command.ExecuteNonQuery();
        }
    }

    private void Note(FactRow? before, FactRow? after, string change)
    {
        var row = (after ?? before)!;
        _checksum = unchecked(_checksum - FactChecksum.Of(before, _scratch) + FactChecksum.Of(after, _scratch));
        _log.Add((row.Id, change));
        Changes.Add(new(row.Rows, row.Id, after));
    }
}
