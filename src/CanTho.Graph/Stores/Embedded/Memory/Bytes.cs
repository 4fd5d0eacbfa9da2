namespace CanTho.Graph.Stores.Embedded.Memory;

/// <summary>Numbers and texts, one behind the other. Used again and again: <see cref="Clear"/> between.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
    public void Number(int value)
    {
        var rest = (uint)value;

        for (; rest >= 0x80; rest >>= 7)
        {
            Room(1)[0] = (byte)(rest | 0x80);
        }

        Room(1)[0] = (byte)rest;
    }

    public void Text(ReadOnlySpan<byte> text)
    {
        Number(text.Length);
        text.CopyTo(Room(text.Length));
    }

    public void Raw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    private Span<byte> Room(int length)
    {
        if (Length + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
        }

        Length += length;
        return _bytes.AsSpan(Length - length, length);
    }
}

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

    public int Number()
    {
        var value = 0u;

        for (var shift = 0; ; shift += 7)
        {
            var one = _rest[0];
            _rest = _rest[1..];
            value |= (uint)(one & 0x7F) << shift;

            if (one < 0x80)
                return (int)value;
        }
    }

    public ReadOnlySpan<byte> Text()
    {
        var length = Number();
        var text = _rest[..length];
        _rest = _rest[length..];
        return text;
    }
}
