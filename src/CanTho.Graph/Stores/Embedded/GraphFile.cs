using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// The database file: checked when opened, then one connection that all writes go through. Marked as ours by SQLite's <c>application_id</c>,
/// its layout numbered by <c>user_version</c>. No <c>quick_check</c> at the start (seconds, at a gigabyte): every start reads all facts anyway
/// and compares them with a checksum kept in the file, which finds what a check of the pages cannot, a flipped letter.
/// </summary>
internal sealed class GraphFile : IDisposable
{
    public const int SchemaVersion = 1;

    // For the version of a fact. Files from before it get it here, once; those who know nothing of it keep it right all the same.
    private const string LogIndex = "CREATE INDEX IF NOT EXISTS changes_by_id ON changes (id, revision)";

    private const int ApplicationId = 0x4354_4772; // "CTGr"

    private GraphFile(string path, SqliteConnection connection)
    {
        (Path, Connection) = (path, connection);
        Log = new(this);
    }

    public string Path { get; }

    public SqliteConnection Connection { get; }

    public LogReader Log { get; }

    /// <exception cref="StoreException">The file is foreign, damaged, of a newer schema, or cannot be written.</exception>
    public static GraphFile Open(string path)
    {
        if (!LooksLikeSqlite(path))
            throw Foreign(path, "it is no SQLite database");

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        var file = new GraphFile(path, connection);

        try
        {
            connection.Open();
            file.Prepare();
            return file;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw file.Failed(error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A value kept beside the facts; null when never set.</summary>
    public string? Meta(string name)
    {
        using var command = Command("SELECT value FROM meta WHERE name = $name");
        command.Parameters.AddWithValue("$name", name);
        return (string?)command.ExecuteScalar();
    }

    public void SetMeta(string name, string value)
    {
        using var command = Command("INSERT OR REPLACE INTO meta VALUES ($name, $value)");
        command.Parameters.AddWithValue("$name", name);
        command.Parameters.AddWithValue("$value", value);
        command.ExecuteNonQuery();
    }

    public SqliteCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>SQLite's error as a sentence with a remedy.</summary>
    public StoreException Failed(SqliteException error) => error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB => Damaged(error),
        SQLitePCL.raw.SQLITE_FULL => new($"{Path} cannot be written: the disk is full. Nothing was changed. Make room, then try again.", error),
        SQLitePCL.raw.SQLITE_BUSY => new($"{Path} is locked by another program. Nothing was changed. Close that program, then try again.", error),
        SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN =>
            new($"{Path} cannot be written. Let this program write it, or give another folder.", error),
        _ => new($"{Path} failed: {error.Message} Nothing was changed.", error),
    };

    public StoreException Damaged(Exception cause) =>
        new($"{Path} is damaged, or was changed by another program. Restore it from a backup, or move it away to begin again from the seed.", cause);

    public void Dispose()
    {
        Log.Dispose();
        Connection.Dispose();
    }

    // Reads before it writes anything: a foreign database stays as it was.
    private void Prepare()
    {
        var id = Number("PRAGMA application_id");
        var version = Number("PRAGMA user_version");
        var isEmpty = Number("SELECT count(*) FROM sqlite_schema") == 0;

        if (id != ApplicationId && !(id == 0 && isEmpty))
            throw Foreign(Path, "it is a database of another program");

        if (version > SchemaVersion)
        {
            throw new StoreException(
                $"{Path} was written by a newer version of this program (schema {version}; this one knows {SchemaVersion}). "
                + "Start that version, or give another folder.");
        }

        if (isEmpty)
        {
            Run("PRAGMA page_size = 8192"); // a start reads whole tables
        }

        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = FULL");   // with WAL: on the disk before a write is acknowledged

        if (isEmpty)
        {
            Create();
        }

        Run("BEGIN IMMEDIATE; ROLLBACK");   // a file that cannot be written is found now, not at the first write
        Run(LogIndex);
    }

    private void Create()
    {
        using var transaction = Connection.BeginTransaction();
        using var schema = new StreamReader(typeof(GraphFile).Assembly.GetManifestResourceStream("schema.sql")!);

        Run(schema.ReadToEnd());
        Run($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {SchemaVersion}");
        SetMeta("revision", "0");
        SetMeta("checksum", "0");
        transaction.Commit();
    }

    private long Number(string sql)
    {
        using var command = Command(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static StoreException Foreign(string path, string why) =>
        new($"{path} is no file of this program: {why}. Move it away, or give another folder.");

    // A file that is not there, or empty because its making was cut short, becomes a new database.
    private static bool LooksLikeSqlite(string path)
    {
        if (!File.Exists(path))
            return true;

        Span<byte> start = stackalloc byte[16];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == 0 || start.SequenceEqual("SQLite format 3\0"u8);
    }
}
