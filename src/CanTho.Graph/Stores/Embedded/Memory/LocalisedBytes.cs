using CanTho.Graph.Domain;
using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>A text in three languages, one behind the other.</summary>
internal static class LocalisedBytes
{
    /// <param name="first">The Vietnamese cell; English and Japanese follow. Nothing is written when all are empty.</param>
    public static void Write(ICells cells, int first, ByteWriter to)
    {
        if (cells[first].IsEmpty && cells[first + 1].IsEmpty && cells[first + 2].IsEmpty)
            return;

        to.Text(cells[first]);
        to.Text(cells[first + 1]);
        to.Text(cells[first + 2]);
    }

    public static LocalisedText Read(ReadOnlySpan<byte> bytes)
    {
        var rest = new ByteReader(bytes);
        return Read(ref rest);
    }

    public static LocalisedText Read(ref ByteReader rest) => new(UTF8.GetString(rest.Text()), Optional(rest.Text()), Optional(rest.Text()));

    private static string? Optional(ReadOnlySpan<byte> text) => text.IsEmpty ? null : UTF8.GetString(text);
}
