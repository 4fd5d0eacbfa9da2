using CanTho.Graph.Stores.Embedded.Memory;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// Walks over a table in the order of ids, cell by cell in UTF-8. Speaks to SQLite itself, below Microsoft.Data.Sqlite, whose reader makes a
/// string of every cell: half a minute at five million relationships.
/// </summary>
internal sealed class SqliteRows : ICells, IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly ByteWriter _row = new();

    public SqliteRows(SqliteConnection connection, FactRows rows, IReadOnlyList<string> columns)
    {
        _database = connection.Handle!;
        (_starts, _lengths) = (new int[columns.Count], new int[columns.Count]);
        Check(raw.sqlite3_prepare_v2(_database, $"SELECT {string.Join(", ", columns)} FROM {rows.Table} ORDER BY id", out _statement));
    }

    /// <summary>Until the next step.</summary>
    public ReadOnlySpan<byte> this[int column] => _row.Written.Slice(_starts[column], _lengths[column]);

    /// <summary>All cells, each behind its length.</summary>
    public ReadOnlySpan<byte> Packed => _row.Written;

    public bool Next()
    {
        var result = raw.sqlite3_step(_statement);

        if (result == raw.SQLITE_DONE)
            return false;

        if (result != raw.SQLITE_ROW)
        {
            Check(result);
        }

        _row.Clear();

        for (var column = 0; column < _starts.Length; column++)
        {
            var cell = raw.sqlite3_column_blob(_statement, column);
            _row.Text(cell);
            (_starts[column], _lengths[column]) = (_row.Length - cell.Length, cell.Length);
        }

        return true;
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
