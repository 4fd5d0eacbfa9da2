using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CanTho.Graph.Names;
using CanTho.Graph.Stores;

namespace CanTho.Graph.Seeding;

/// <summary>The facts as files: CSV that a spreadsheet opens. What they hold: docs/model.md, "The seed files".</summary>
public static class SeedFolder
{
    // Counts the ways of reading that gave other facts from the same files; part of the fingerprint.
    private const byte Reading = 1;

    /// <summary>Reads all the files, and tells all their problems at once.</summary>
    /// <param name="folder">Stands in the problems as it is given here.</param>
    public static SeedReading Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new(ChangeSet.Empty, [new(folder, 0, "There is no such folder.")]);
        }

        var problems = new List<SeedProblem>();
        var tables = SeedFile.All.Select(file => ReadTable(folder, file, problems)).ToList();
        ReportStrangers(folder, problems);

        var entities = new KnownEntities(tables);
        var taken = new TakenFacts();
        var names = NameRows.Read(Of(SeedFile.Names), entities);
        var (read, claims) = EntityRows.Read(tables.Where(table => table.File.Kind is not null), entities, names, taken);
        var relationships = RelationshipRows.Read(Of(SeedFile.Relationships), entities, taken);
        claims.AddRange(ClaimRows.Read(Of(SeedFile.Claims), entities, taken));
        var figures = FigureRows.Read(Of(SeedFile.Figures), entities, taken);

        // A stable sort: problems of one line stay in the order in which they were found.
        return new(new(read, relationships, claims, figures, []), [.. problems.OrderBy(FilePlace).ThenBy(problem => problem.Line)]);

        SeedTable Of(SeedFile file) => tables.Single(table => table.File == file);

        int FilePlace(SeedProblem problem) =>
            SeedFile.All.Index().FirstOrDefault(file => problem.File == Path.Combine(folder, file.Item.Name), (int.MaxValue, null!)).Index;
    }

    /// <summary>Equal when reading the folder would give the same facts: a hash of the files' bytes, in hexadecimal.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static string Fingerprint(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Reading]);

        foreach (var path in SeedFile.All.Select(file => Path.Combine(folder, file.Name)).Where(File.Exists))
        {
            // Name and length before the bytes, so that nothing can move from one file to the next unseen.
            var (name, bytes, length) = (Encoding.UTF8.GetBytes(Path.GetFileName(path)), File.ReadAllBytes(path), new byte[8]);
            BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
            hash.AppendData(name);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static SeedTable ReadTable(string folder, SeedFile file, List<SeedProblem> problems)
    {
        var path = Path.Combine(folder, file.Name);

        byte[] bytes;

        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (FileNotFoundException)
        {
            problems.Add(new(path, 0, $"The file is missing. Without rows, it is the line {string.Join(",", file.Columns)}."));
            return new(file, [], Complete: false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(path, 0, $"The file cannot be read: {unreadable.Message}"));
            return new(file, [], Complete: false);
        }

        return SeedTable.Read(file, bytes, (line, message) => problems.Add(new(path, line, message)));
    }

    // A misspelt file name would lose all its facts in silence.
    private static void ReportStrangers(string folder, List<SeedProblem> problems)
    {
        string[] known = [.. SeedFile.All.Select(file => file.Name)];

        foreach (var name in Directory.EnumerateFiles(folder, "*.csv").Select(Path.GetFileName).OfType<string>().Except(known).Order(StringComparer.Ordinal))
        {
            problems.Add(new(Path.Combine(folder, name), 0, SpellingHint.After("This is not one of the seed's files.", name, known)));
        }
    }
}
