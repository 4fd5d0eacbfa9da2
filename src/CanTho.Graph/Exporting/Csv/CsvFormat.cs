using System.IO.Compression;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;

namespace CanTho.Graph.Exporting.Csv;

/// <summary>The files of a seed: a zip on the wire, a folder on the disk. <see cref="SeedFolder.Read"/> gives back the same facts.</summary>
internal sealed class CsvFormat : ExportFormat
{
    // The first moment that a zip can name: with the time of day two exports of one revision would differ.
    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override string Name => "csv";

    public override string Extension => "zip";

    public override string ContentType => "application/zip";

    public override bool IsFolder => true;

    public override async Task Write(EverythingAnswer facts, Stream output, CancellationToken cancel)
    {
        // ZipArchive writes headers, and the end of each entry, without waiting: the chunk takes them.
        using var chunk = new Chunk(output);

        using (var zip = new ZipArchive(chunk, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in SeedFile.All)
            {
                var entry = zip.CreateEntry(file.Name);
                entry.LastWriteTime = s_noTime;
                await using var stream = await entry.OpenAsync(cancel);
                await SeedCsv.Write(file, facts, stream, cancel);
            }
        }

        await chunk.Send(cancel);
    }

    /// <remarks>A folder that is there keeps its other files; each of the seed's is replaced whole, once all are written.</remarks>
    public override async Task Save(EverythingAnswer facts, string path, CancellationToken cancel)
    {
        var beside = Beside(path);

        try
        {
            Directory.CreateDirectory(beside);

            foreach (var file in SeedFile.All)
            {
                await WriteFile(Path.Combine(beside, file.Name), output => SeedCsv.Write(file, facts, output, cancel));
            }

            MoveTo(path, beside);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static void MoveTo(string path, string beside)
    {
        if (!Directory.Exists(path))
        {
            Directory.Move(beside, path);
            return;
        }

        foreach (var file in SeedFile.All)
        {
            File.Move(Path.Combine(beside, file.Name), Path.Combine(path, file.Name), overwrite: true);
        }
    }
}
