using CsvHelper;

namespace CanTho.Graph.Seeding;

/// <summary>One seed file as read: its rows, each with its line.</summary>
/// <param name="Complete">Nothing of the file was lost, so that an id that is not there is not there.</param>
internal sealed record SeedTable(SeedFile File, IReadOnlyList<SeedRow> Rows, bool Complete)
{
    public static SeedTable Read(SeedFile file, ReadOnlySpan<byte> bytes, Action<int, string> report)
    {
        if (SeedText.Read(bytes, report) is not { } text)
        {
            return new(file, [], Complete: false);
        }

        var lost = text.Contains('\uFFFD');
        var broken = false;

        using var reader = CsvReader.FromText(text, new()
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record =>
            {
                broken = true;
                lost |= record.Reason is CsvMalformedReason.UnterminatedQuote || record.RawRecord.Contains('\n');
                report((int)record.LineNumber, Quoting(record.Reason));
            },
        });

        if (!reader.Read() || broken || Cells(reader) is not { } first || first.All(string.IsNullOrWhiteSpace))
        {
            report(1, $"The first line must name the columns: {string.Join(",", file.Columns)}.");
            return new(file, [], Complete: false);
        }

        var header = Header.Read(file, first, report);
        var rows = new List<SeedRow>();

        while (reader.Read())
        {
            if (Row(file, header, first.Length, Cells(reader), (int)reader.LineNumber, broken, report) is { } row)
            {
                rows.Add(row);
            }

            broken = false;
        }

        return new(file, rows, Complete: !lost && (file.Kind is null || header.Has("id")));
    }

    private static SeedRow? Row(SeedFile file, Header header, int width, string[] cells, int line, bool broken, Action<int, string> report)
    {
        if (broken || cells.Any(cell => cell.Contains('\uFFFD')))
        {
            return new(file, line, header, cells, Sound: false, report);
        }

        if (cells.All(string.IsNullOrWhiteSpace))
        {
            report(line, "The row is empty. Delete it.");
            return null;
        }

        if (cells.Length != width)
        {
            report(line, $"The row has {cells.Length} cells, the first line {width}. A cell with a comma in it needs quotes around.");
            return new(file, line, header, cells, Sound: false, report);
        }

        foreach (var column in header.Columns)
        {
            ref var cell = ref cells[header.PlaceOf(column)!.Value];
            cell = SeedCell.Clean(column, FormulaGuard.Off(cell), message => report(line, message));
        }

        return new(file, line, header, cells, Sound: true, report);
    }

    private static string[] Cells(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    private static string Quoting(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quote opens in this row and is never closed: the rest of the file is unread.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows a closing quote. Write a quote that belongs to the text twice (\"\").",
        _ => "A quote stands inside a cell that does not begin with one. Put the cell in quotes, and write this one twice (\"\").",
    };
}
