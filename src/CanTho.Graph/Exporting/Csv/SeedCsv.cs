using System.Buffers;
using CanTho.Graph.Questions;
using CanTho.Graph.Seeding;

namespace CanTho.Graph.Exporting.Csv;

/// <summary>One file of a seed, written. Its columns of properties are those that some row fills.</summary>
internal static class SeedCsv
{
    // RFC 4180 §2.6.
    private static readonly SearchValues<char> s_needQuotes = SearchValues.Create(",\"\r\n");

    public static async Task Write(SeedFile file, EverythingAnswer facts, Stream output, CancellationToken cancel)
    {
        using var chunk = new Chunk(output);
        var columns = await Columns(file, facts, cancel);
        chunk.Text(Line(columns));

        await foreach (var row in Rows(file, facts).WithCancellation(cancel))
        {
            chunk.Text(Line(columns.Select(row.GetValueOrDefault)));
            await chunk.SendIfFull(cancel);
        }

        await chunk.Send(cancel);
    }

    private static IAsyncEnumerable<Dictionary<string, string?>> Rows(SeedFile file, EverythingAnswer facts) => file switch
    {
        { Kind: { } kind } => facts.EntitiesOf[kind].Select(EntityRow.Of),
        _ when file == SeedFile.Names => facts.Entities.SelectMany(one => NameRow.Further(one.Entity)),
        _ when file == SeedFile.Relationships => facts.Relationships.Select(FactRow.Of),
        _ when file == SeedFile.Claims => facts.Entities.SelectMany(one => one.Claims.Where(claim => !EntityRow.Holds(one.Entity, claim))).Select(FactRow.Of),
        _ => facts.Figures.Select(FactRow.Of),
    };

    // Price: entities are read twice.
    private static async Task<List<string>> Columns(SeedFile file, EverythingAnswer facts, CancellationToken cancel)
    {
        var filled = new HashSet<string>(StringComparer.Ordinal);

        if (file.Properties.Count > 0)
        {
            await foreach (var row in Rows(file, facts).WithCancellation(cancel))
            {
                filled.UnionWith(row.Where(cell => cell.Value is not null).Select(cell => cell.Key));
            }
        }

        return [.. file.Columns, .. file.Properties.Where(filled.Contains)];
    }

    private static string Line(IEnumerable<string?> cells) => $"{string.Join(',', cells.Select(FormulaGuard.On).Select(Quoted))}\n";

    private static string Quoted(string? cell) =>
        cell.AsSpan().ContainsAny(s_needQuotes) ? $"\"{cell!.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell ?? "";
}
