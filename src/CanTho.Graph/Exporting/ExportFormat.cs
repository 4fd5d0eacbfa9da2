using CanTho.Graph.Questions;

namespace CanTho.Graph.Exporting;

/// <summary>
/// One way of writing everything down. Two exports of one revision are equal byte for byte. What each holds: docs/api.md, "Exports".
/// </summary>
public abstract class ExportFormat
{
    public static IReadOnlyList<ExportFormat> All { get; } = [new JsonFormat(), new Csv.CsvFormat(), new GraphMLFormat(), new GexfFormat()];

    /// <summary>What it is asked for by.</summary>
    public abstract string Name { get; }

    /// <summary>Of the file, without a dot.</summary>
    public virtual string Extension => Name;

    public abstract string ContentType { get; }

    /// <summary>Whether <see cref="Save"/> makes a folder of files.</summary>
    public virtual bool IsFolder => false;

    /// <summary>Null when there is none of that name.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>Sends as it goes, in pieces, so that a graph of any size passes through little memory.</summary>
    /// <exception cref="RefusedExportException">The format cannot hold a fact; what was sent until then is of no use.</exception>
    public abstract Task Write(EverythingAnswer facts, Stream output, CancellationToken cancel);

    /// <summary>Writes beside the place and moves there what is whole: what stood there before stays until then, and when this fails.</summary>
    /// <inheritdoc cref="Write" path="/exception"/>
    /// <exception cref="IOException">The place cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The place may not be written.</exception>
    public virtual async Task Save(EverythingAnswer facts, string path, CancellationToken cancel)
    {
        var beside = Beside(path);

        try
        {
            await WriteFile(beside, output => Write(facts, output, cancel));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>A name that nothing has, in the same folder, so that moving is renaming.</summary>
    private protected static string Beside(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

        // Never made here: a slip of the keys should not grow a tree of folders.
        return Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder)
            ? throw new DirectoryNotFoundException($"There is no folder {folder}.")
            : $"{full}.{Guid.NewGuid():N}.part";
    }

    private protected static async Task WriteFile(string path, Func<Stream, Task> write)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        await write(file);

        // On the disk before the name points to it.
        file.Flush(flushToDisk: true);
    }
}
