using static System.Text.Encoding;

namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// Up to 1024 facts. Bytes hold the texts that facts share (roles, citations and classes repeat), then for each fact its id, less what all ids of
/// the page begin with, and the places of its texts: a third of the bytes that they have in the file.
/// </summary>
/// <param name="places">Where each fact stands in <paramref name="bytes"/>; 0 where none does.</param>
internal sealed class FactPage<THead>(THead[] heads, int[] places, byte[] prefix, byte[] bytes)
    where THead : struct
{
    public const int Bits = 10;
    public const int Size = 1 << Bits;

    public int Count => heads.Length;

    public bool Holds(int slot) => places[slot] != 0;

    public ref readonly THead HeadOf(int slot) => ref heads[slot];

    /// <param name="which">From 1.</param>
    /// <returns>Empty when there is none.</returns>
    public ReadOnlySpan<byte> TextOf(int slot, int which)
    {
        var fact = new ByteReader(bytes.AsSpan(places[slot]));
        fact.Text();

        for (var before = 1; before < which; before++)
        {
            fact.Number();
        }

        return At(bytes, fact.Number());
    }

    public bool HasId(int slot, ReadOnlySpan<byte> id) =>
        id.StartsWith(prefix) && id[prefix.Length..].SequenceEqual(At(bytes, places[slot]));

    public byte[] IdOf(int slot) => [.. prefix, .. At(bytes, places[slot])];

    /// <param name="room">Holds the id if it fits.</param>
    public ReadOnlySpan<byte> IdOf(int slot, Span<byte> room)
    {
        var rest = At(bytes, places[slot]);
        var length = prefix.Length + rest.Length;
        var id = length <= room.Length ? room[..length] : new byte[length];

        prefix.CopyTo(id);
        rest.CopyTo(id[prefix.Length..]);
        return id;
    }

    public string IdTextOf(int slot) => UTF8.GetString(IdOf(slot, stackalloc byte[256]));

    /// <summary>The text at a place; place 0 has none.</summary>
    public static ReadOnlySpan<byte> At(ReadOnlySpan<byte> bytes, int place) => new ByteReader(bytes[place..]).Text();
}
