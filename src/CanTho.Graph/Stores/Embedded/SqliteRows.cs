using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// Walks over a table in the order of ids, cell by cell in UTF-8. Speaks to SQLite itself, below Microsoft.Data.Sqlite, whose reader makes a
/// string of every cell: half a minute at five million relationships. One thread reads rows ahead while the caller's makes facts of them.
/// </summary>
internal static class SqliteRows
{
    private const int Ahead = 4;

    /// <param name="read">Called for each row; the cells are good until it returns.</param>
    public static void Each(
        SqliteConnection connection, FactRows rows, IReadOnlyList<string> columns, Action<RowBatch> read, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var free = new BlockingCollection<RowBatch>();
        using var full = new BlockingCollection<RowBatch>();

        for (var batch = 0; batch < Ahead; batch++)
        {
            free.Add(new(columns.Count), cancel);
        }

        var reading = Task.Run(() => ReadAhead(connection, rows, columns, free, full, stop.Token), CancellationToken.None);

        try
        {
            foreach (var batch in full.GetConsumingEnumerable(cancel))
            {
                while (batch.Next())
                {
                    read(batch);
                }

                batch.Clear();
                free.Add(batch, cancel);
            }
        }
        finally
        {
            stop.Cancel(); // the reader may wait for a free batch, when the caller gave up
            Task.WaitAny([reading], CancellationToken.None);
        }

        reading.GetAwaiter().GetResult();
    }

    private static void ReadAhead(
        SqliteConnection connection,
        FactRows rows,
        IReadOnlyList<string> columns,
        BlockingCollection<RowBatch> free,
        BlockingCollection<RowBatch> full,
        CancellationToken stop)
    {
        var database = connection.Handle!;

        try
        {
            SqliteException.ThrowExceptionForRC(
                raw.sqlite3_prepare_v2(database, $"SELECT {string.Join(", ", columns)} FROM {rows.Table} ORDER BY id", out var statement), database);

            using (statement)
            {
                for (var more = true; more;)
                {
                    var batch = free.Take(stop);
                    more = batch.Fill(statement, database);
                    full.Add(batch, stop); // and from here on it is the other thread's
                }
            }
        }
        finally
        {
            full.CompleteAdding();
        }
    }
}
