using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// Reads the log of changes beside the writer: each reader has a read-only connection of its own (SQLite's pool keeps them open), which with a
/// WAL neither waits for the writer nor holds it up.
/// </summary>
internal sealed class LogReader(GraphFile file) : IDisposable
{
    private readonly string _connection =
        new SqliteConnectionStringBuilder { DataSource = file.Path, Mode = SqliteOpenMode.ReadOnly, Pooling = true }.ToString();

    private volatile bool _isClosed;

    /// <exception cref="StoreException">The file cannot be read.</exception>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);

        try
        {
            using var connection = new SqliteConnection(_connection);
            connection.Open();
            return read(connection);
        }
        catch (SqliteException error)
        {
            throw file.Failed(error);
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }
}
