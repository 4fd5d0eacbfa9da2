namespace CanTho.Graph.Stores.Embedded;

/// <summary>
/// The folder of one store, and the lock that keeps a second process out. The lock is a file of its own and not SQLite's, so that people may
/// look into the database with sqlite3 while the server runs; the operating system frees it when the process dies, however it dies.
/// </summary>
internal sealed class DataFolder : IDisposable
{
    private const int LinuxWouldBlock = 11, MacWouldBlock = 35, WindowsSharingViolation = unchecked((int)0x8007_0020);

    private readonly FileStream _lock;

    private DataFolder(string path, FileStream held)
    {
        _lock = held;
        File = Path.Combine(path, "graph.db");
    }

    /// <summary>Where the database stands, or will.</summary>
    public string File { get; }

    /// <summary>Makes the folder if need be (not its parent), and locks it.</summary>
    /// <exception cref="StoreException">It cannot be made or written, or another process has it.</exception>
    public static DataFolder Open(string folder)
    {
        var path = Path.GetFullPath(folder);

        if (System.IO.File.Exists(path))
            throw new StoreException($"{path} is a file. Give a folder for the data.");

        if (Path.GetDirectoryName(path) is { } parent && !Directory.Exists(parent))
            throw new StoreException($"The folder {path} cannot be made: {parent} is not there. Make it first, or give another folder.");

        try
        {
            Directory.CreateDirectory(path);
            return new(path, Lock(Path.Combine(path, "graph.lock")));
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            throw new StoreException($"The folder {path} cannot be written. Let this program write there, or give another folder.", error);
        }
    }

    public void Dispose() => _lock.Dispose();

    // FileShare.None is flock(LOCK_EX) on Unix, a share mode on Windows.
    private static FileStream Lock(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error.HResult is LinuxWouldBlock or MacWouldBlock or WindowsSharingViolation)
        {
            throw new StoreException(
                $"The folder {Path.GetDirectoryName(path)} is in use by another process. Stop that one, or give another folder.", error);
        }
    }
}
