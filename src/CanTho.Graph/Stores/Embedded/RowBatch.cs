using CanTho.Graph.Stores.Embedded.Memory;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>Some rows of a table, filled by one thread, then read row by row by another.</summary>
internal sealed class RowBatch(int columns) : ICells
{
    private const int Rows = 256;

    private readonly ByteWriter _cells = new();
    private readonly (int Start, int Length)[] _places = new (int, int)[Rows * columns];
    private readonly int[] _starts = new int[Rows + 1];
    private int _count;
    private int _current = -1;

    /// <summary>A cell of the current row.</summary>
    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            var (start, length) = _places[(_current * columns) + column];
            return _cells.Written.Slice(start, length);
        }
    }

    /// <summary>All cells of the current row, each behind its length.</summary>
    public ReadOnlySpan<byte> Packed => _cells.Written[_starts[_current].._starts[_current + 1]];

    public bool Next() => ++_current < _count;

    public void Clear()
    {
        _cells.Clear();
        (_count, _current) = (0, -1);
    }

    /// <returns>Whether more rows may follow in the table.</returns>
    public bool Fill(sqlite3_stmt statement, sqlite3 database)
    {
        while (_count < Rows)
        {
            var result = raw.sqlite3_step(statement);

            if (result == raw.SQLITE_DONE)
                return false;

            if (result != raw.SQLITE_ROW)
            {
                SqliteException.ThrowExceptionForRC(result, database);
            }

            for (var column = 0; column < columns; column++)
            {
                var cell = raw.sqlite3_column_blob(statement, column);
                _cells.Text(cell);
                _places[(_count * columns) + column] = (_cells.Length - cell.Length, cell.Length);
            }

            _starts[++_count] = _cells.Length;
        }

        return true;
    }
}
