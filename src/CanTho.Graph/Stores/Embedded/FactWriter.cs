using System.Globalization;
using CanTho.Graph.Domain;
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
    private readonly List<(string Id, ChangeKind Kind)> _log = [];
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

    /// <summary>The versions that the facts have now, before this write.</summary>
    public FactVersions Versions(GraphSnapshot graph) => new(_file.Connection, graph);

    /// <summary>Whether the fact stands otherwise than the change wants it.</summary>
    public bool WouldAlter(FactChange change) => !IsAsWanted(Find(change), change);

    public void Make(FactChange change)
    {
        var before = Find(change);

        if (IsAsWanted(before, change))
            return;

        if (change.Row is null)
        {
            _commands[change.Rows].Remove(change.Id);
        }
        else
        {
            _commands[change.Rows].Put(change.Row, _origin);
        }

        Note(before, change, before is null ? ChangeKind.Added : change.Row is null ? ChangeKind.Removed : ChangeKind.Changed);
    }

    public void Log(Revision revision, DateTimeOffset at)
    {
        using var command = _file.Command("INSERT INTO revisions VALUES ($number, $at, $origin, $added, $changed, $removed)");
        command.Parameters.AddWithValue("$number", revision.Number);
        command.Parameters.AddWithValue("$at", at.ToString("O", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("$origin", _origin.Word());
        command.Parameters.AddWithValue("$added", Count(ChangeKind.Added));
        command.Parameters.AddWithValue("$changed", Count(ChangeKind.Changed));
        command.Parameters.AddWithValue("$removed", Count(ChangeKind.Removed));
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
            (id.Value, change.Value) = (entry.Id, ConstantCase.Of(entry.Kind));
            command.ExecuteNonQuery();
        }
    }

    private int Count(ChangeKind kind) => _log.Count(entry => entry.Kind == kind);

    private FactRow? Find(FactChange change) => _commands[change.Rows].Find(change.Id)?.Row;

    private static bool IsAsWanted(FactRow? before, FactChange change) =>
        before is null || change.Row is null ? before is null && change.Row is null : before.Cells.SequenceEqual(change.Row.Cells);

    private void Note(FactRow? before, FactChange change, ChangeKind kind)
    {
        _checksum = unchecked(_checksum - FactChecksum.Of(before, _scratch) + FactChecksum.Of(change.Row, _scratch));
        _log.Add((change.Id, kind));
        Changes.Add(change);
    }
}
