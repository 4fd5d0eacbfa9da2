namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>
/// Writes the texts of one page, equal ones once (roles, citations and languages repeat), and gives their places. Place 0 is no text.
/// </summary>
internal sealed class TextPageWriter
{
    private const int Slots = 1 << 13; // more than the texts of a page, a power of two

    private readonly ByteWriter _bytes = new();
    private readonly int[] _places = new int[Slots];

    public TextPageWriter() => _bytes.Number(0);

    /// <summary>Adds a text that stands nowhere else, such as an id.</summary>
    /// <returns>The place.</returns>
    public int AddNew(ReadOnlySpan<byte> text)
    {
        var place = _bytes.Length;
        _bytes.Text(text);
        return place;
    }

    /// <returns>The place.</returns>
    public int Add(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return 0;

        var slot = (int)(Fingerprint.Of(text) >> 32) & (Slots - 1);

        for (; _places[slot] != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (At(_bytes.Written, _places[slot]).SequenceEqual(text))
                return _places[slot];
        }

        return _places[slot] = AddNew(text);
    }

    /// <returns>The page's texts; the writer begins another page.</returns>
    public byte[] Finish()
    {
        var texts = _bytes.Written.ToArray();

        _bytes.Clear();
        _bytes.Number(0);
        Array.Clear(_places);
        return texts;
    }

    public static ReadOnlySpan<byte> At(ReadOnlySpan<byte> texts, int place) => new ByteReader(texts[place..]).Text();
}
