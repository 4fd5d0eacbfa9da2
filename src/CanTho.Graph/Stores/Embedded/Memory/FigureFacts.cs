using System.Globalization;
using CanTho.Graph.Domain;
using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>Figures from the file's cells. They are few (thousands at most), so memory holds the records themselves, in the order of ids.</summary>
internal static class FigureFacts
{
    public static Figure Of(ICells cells, FactTable<EntityHead> entities, ByteWriter scratch, EntityNumber numberOf)
    {
        scratch.Clear();
        FactJson.Sources(cells[11], scratch, numberOf);

        return new(
            Text(cells[0])!,
            Utf8Words<Indicator>.Read(cells[1]),
            EntityFacts.IdOf(entities, numberOf(cells[2])),
            cells[3].IsEmpty ? null : EntityFacts.IdOf(entities, numberOf(cells[3])),
            Period.Parse(Text(cells[4])!),
            decimal.Parse(cells[5], CultureInfo.InvariantCulture),
            Text(cells[6])!,
            cells[7].SequenceEqual("CUMULATIVE"u8),
            cells[8].SequenceEqual("true"u8),
            Utf8Words<Rank>.Read(cells[9], Rank.Normal),
            Utf8Words<Certainty>.Read(cells[10], Certainty.Explicit),
            CitationBytes.Read(scratch.Written, entities),
            Text(cells[12]));
    }

    /// <summary>The numbers of the entities whose figures these are, and of those towards whom; each once.</summary>
    public static IEnumerable<int> Entities(IReadOnlyList<Figure> figures, FactTable<EntityHead> entities)
    {
        var ids = figures.SelectMany(figure => figure.Partner is { } partner ? [figure.About, partner] : new[] { figure.About });

        foreach (var id in ids.Distinct())
        {
            entities.TryFind(id.Value, out var number);
            yield return number;
        }
    }

    private static string? Text(ReadOnlySpan<byte> cell) => cell.IsEmpty ? null : UTF8.GetString(cell);
}
